import type { Language } from "../../text";
import { controlSheet } from "../control";
import { emptySheets, lineKeys, type Consortium } from "./emptySheets";
import type { YearParts } from "./ledOver";
import { rulesSheet } from "../ledger";
import { logSheet } from "./logSheet";
import { historySheet } from "../years";
import type { Sheet } from "../model";

/**
 * Builds every work sheet of a new workbook. *Hovedbok* is not among them: it comes with the first imported ledger.
 *
 * @param parts - what a workbook that lacks *Vekst* and *Prinsipper* is led over with
 * @param keys - the keys of lines in *Poster*, for the rules that map a ledger to them
 */
export function workSheets(
  language: Language,
  consortium: Consortium = "bibsys",
  keys: readonly string[] = lineKeys(consortium),
  parts?: YearParts,
): Sheet[] {
  return [...emptySheets(consortium, language, parts), rulesSheet(keys), historySheet(), controlSheet(), logSheet()];
}
