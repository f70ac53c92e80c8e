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

/** Tells whether a heading names the organisation that a posting belongs to: `Selskapsnavn`, `Client no`. */
export const isCompanyHead = (head: string): boolean => head.length <= LONGEST_HEAD && HEAD.test(plainWord(head));

const LONGEST_HEAD = 40;
const HEAD =
  /^(?:klient|client|company|firma|selskap|selskab|foretak|bedrift|virksomhet|verksemd|virksomhed|bolag|företag|mandant|legal entity|entity|organisasjon|organisation|organization|org|regnskapsenhet|regnskapsfører klient)s?[ .-]?(?:nr|no|num|nummer|number|navn|namn|name|kode|kod|code|id)?\.?$/u;
const LONGEST = 200;
const LINE =
  /^\s*(?:klient(?:nr|navn)?|client(?: no| number| id)?|company(?: code| name| no)?|firma(?:nr|kode|navn)?|selskap(?:snr|snavn|skode)?|foretak|företag|bolag|bedrift|virksomhet|verksemd|virksomhed|legal entity|entity|mandant|org\.? ?nr\.?|organisasjonsn(?:umme)?r)\s*[:=.]\s*(?<company>\S.*)$/iu;
