import { serialOfDay } from "../core";
import { tableRows, type Cell, type Sheet } from "./sheet";
import type { WorkTable } from "./table";

/**
 * A work sheet's table as a workbook would give it back, so that what is written and what is read go through one door.
 */
export function writtenTable(sheet: Sheet): WorkTable {
  const { head, last } = tableRows(sheet);
  const rows = sheet.rows.map(({ cells }) => cells.map(cellValue));
  return { header: rows[head] ?? [], rows: rows.slice(head + 1, last + 1) };
}

function cellValue(cell: Cell): string | number {
  switch (cell.kind) {
    case "blank":
    case "notice":
      return "";
    case "words":
    case "link":
      return cell.words.nb;
    case "date":
      return serialOfDay(cell.value);
    case "amount":
    case "rate":
    case "number":
      return cell.value?.toNumber() ?? "";
  }
}
