import type { FUniver } from "@univerjs/core/facade";

/**
 * Makes rows as high as what stands in them, as Excel does by itself. Univer does so only for what is typed into it.
 *
 * Rows with a height of their own are left alone, and a sheet that has not grown is not looked at again.
 *
 * @returns does it for the sheet that is shown
 */
export function createRowFitter(api: FUniver): () => void {
  const fitted = new Map<string, number>();
  return () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    const rows = sheet.getLastRow() + 1;
    if (rows <= (fitted.get(sheet.getSheetId()) ?? 0)) return;
    fitted.set(sheet.getSheetId(), rows);
    const heights = sheet.getSheet().getRowManager();
    const endColumn = sheet.getMaxColumns() - 1;
    const unset = Array.from({ length: rows }, (_, row) => row).filter((row) => heights.getRow(row)?.h === undefined);
    sheet.setRangesAutoHeight(unset.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn })));
  };
}
