import { asWord, type WorkTable } from "../../sheets";
import { languageOf, type Language } from "../../text";

/** The language *Oppsett* says reports are to have; undefined where it does not say. */
export function workbookLanguage(setup: WorkTable | undefined): Language | undefined {
  if (!setup) return undefined;
  const [key, value] = [setup.header.indexOf("Nøkkel"), setup.header.indexOf("Verdi")];
  const line = setup.rows.find((row) => asWord(row[key]).trim() === "spraak");
  return line && languageOf(asWord(line[value]));
}
