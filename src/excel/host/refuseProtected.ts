import { isSameName } from "../../sheets";
import { ExcelRefusal } from "./inExcel";

/** Loads the sheets and their protection with the next sync. */
export const askForSheets = (context: Excel.RequestContext): Excel.WorksheetCollection =>
  context.workbook.worksheets.load("items/name,items/position,items/protection/protected");

/**
 * Refuses to write to a protected sheet, before anything is written. The person who protected it has to open it.
 *
 * @param worksheets - as `askForSheets` has loaded them
 * @throws ExcelRefusal as Excel would, with nothing left behind
 */
export function refuseProtected(worksheets: Excel.WorksheetCollection, sheet: string): void {
  const isProtected = worksheets.items.some(({ name, protection }) => isSameName(name, sheet) && protection.protected);
  if (isProtected) throw new ExcelRefusal("AccessDenied", undefined);
}
