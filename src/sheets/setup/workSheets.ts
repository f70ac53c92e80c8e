import type { Language } from "../../text";
import { controlSheet } from "../control";
import { emptySheets, lineKeys, type Consortium } from "./emptySheets";
import { rulesSheet } from "../ledger";
import { logSheet } from "./logSheet";
import { historySheet } from "../years";
import type { Sheet } from "../model";

/**
 * Builds every work sheet of a new workbook. *Hovedbok* is not among them: it comes with the first imported ledger.
 *
 * @param keys - the keys of lines in *Poster*, for the rules that map a ledger to them
 */
export function workSheets(
  language: Language,
  consortium: Consortium = "bibsys",
  keys: readonly string[] = lineKeys(consortium),
): Sheet[] {
  return [...emptySheets(consortium, language), rulesSheet(keys), historySheet(), controlSheet(), logSheet()];
}
