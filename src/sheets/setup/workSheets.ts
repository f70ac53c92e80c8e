import type { Language } from "../../text";
import { controlSheet } from "../control";
import { emptySheets, lineKeys, type Consortium } from "./emptySheets";
import { rulesSheet } from "../ledger";
import { logSheet } from "./logSheet";
import type { Sheet } from "../model";

/**
 * Every work sheet, as a workbook that is set up from nothing has them. *Hovedbok* is none of them: it comes with the
 * first ledger that is imported.
 *
 * @param keys - of the lines that *Poster* has already, for the rules that map a ledger to them
 */
export function workSheets(
  language: Language,
  consortium: Consortium = "bibsys",
  keys: readonly string[] = lineKeys(consortium),
): Sheet[] {
  return [...emptySheets(consortium, language), rulesSheet(keys), controlSheet(), logSheet()];
}
