import { ExcelRefusal } from "./inExcel";

/**
 * Refuses what would be written to a sheet that somebody has protected, before anything is: it is for them to open it.
 * One sync.
 *
 * @throws ExcelRefusal as Excel would, with nothing left behind
 */
export async function refuseProtected(context: Excel.RequestContext, sheet: string): Promise<void> {
  const protection = context.workbook.worksheets.getItem(sheet).protection.load("protected");
  await context.sync();
  if (protection.protected) throw new ExcelRefusal("AccessDenied", undefined);
}
