import { LANGUAGES, type Language } from "../../text";
import { asWord } from "../model";
import type { WorkTable } from "../workbook";

/** The language that a cell of *Oppsett* names; undefined where it names none. */
export function readLanguage(cell: unknown): Language | undefined {
  const named = asWord(cell).trim().toLowerCase();
  return LANGUAGES.find((known) => known === named);
}

/**
 * The language of reports by *Oppsett*, for a piece of work that does not need the rest of it. A language that is not
 * known gives bokmål: a report refuses it.
 *
 * @returns undefined where *Oppsett* has no line for it
 */
export function workbookLanguage(setup: Pick<WorkTable, "header" | "rows"> | undefined): Language | undefined {
  if (!setup) return undefined;
  const [key, value] = [setup.header.indexOf("Nøkkel"), setup.header.indexOf("Verdi")];
  const line = setup.rows.find((row) => asWord(row[key]).trim() === "spraak");
  return line && (readLanguage(line[value]) ?? "nb");
}
