import type { Language } from "../../text";
import { cellValue, tableRows, type Sheet } from "../model";
import type { WorkTable } from "./table";

/**
 * Gives the table of a work sheet as a workbook would give it back, so that there is one reader for both.
 */
export function writtenTable(sheet: Sheet, language: Language): WorkTable {
  const { head, last } = tableRows(sheet);
  const rows = sheet.rows.map(({ cells }) => cells.map((cell) => cellValue(cell, language)));
  return { header: rows[head] ?? [], rows: rows.slice(head + 1, last + 1) };
}
