import { cellValue } from "./cellValue";
import { tableRows, type Sheet } from "./sheet";
import type { WorkTable } from "./table";

/**
 * A work sheet's table as a workbook would give it back, so that what is written and what is read go through one door.
 */
export function writtenTable(sheet: Sheet): WorkTable {
  const { head, last } = tableRows(sheet);
  const rows = sheet.rows.map(({ cells }) => cells.map((cell) => cellValue(cell, "nb")));
  return { header: rows[head] ?? [], rows: rows.slice(head + 1, last + 1) };
}
