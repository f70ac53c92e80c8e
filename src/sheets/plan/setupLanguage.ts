import { LANGUAGES, type Language } from "../../text";
import { asWord } from "../model";
import type { WorkTable } from "../workbook";
import { settingIn } from "./settingIn";

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
  const { row, value } = setup ? settingIn(setup, "spraak") : { row: -1, value: undefined };
  return row < 0 ? undefined : (readLanguage(value) ?? "nb");
}
