import { plainWord } from "../../core";

/**
 * Finds the organisation that a line between the rows names: `Klient: S1`, `Company = 20`.
 *
 * @returns undefined for a line that names none
 */
export function companyIn(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  return plainWord(LINE.exec(line)?.groups?.["company"] ?? "") || undefined;
}

const LONGEST = 200;
const LINE =
  /^\s*(?:klient(?:nr|navn)?|client(?: no| number| id)?|company(?: code| name| no)?|firma(?:nr|kode|navn)?|selskap(?:snr|snavn|skode)?|foretak|företag|bolag|bedrift|virksomhet|verksemd|virksomhed|legal entity|entity|mandant|org\.? ?nr\.?|organisasjonsn(?:umme)?r)\s*[:=.]\s*(?<company>\S.*)$/iu;
