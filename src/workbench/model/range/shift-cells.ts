import { invalidOperation } from "../../richapi";
import { intersect, SHEET_COLUMNS, SHEET_ROWS, type Box } from "../grid";
import type { Worksheet } from "../worksheet/worksheet";

/** Everything below a box, as far as the sheet goes. */
export function belowOf(box: Box): Box {
  const row = box.row + box.rows;
  return { ...box, row, rows: SHEET_ROWS - row };
}

/** Everything to the right of a box, as far as the sheet goes. */
export function rightOf(box: Box): Box {
  const column = box.column + box.columns;
  return { ...box, column, columns: SHEET_COLUMNS - column };
}

/**
 * Moves what stands below or beside a table that grows or shrinks, other tables with it.
 *
 * Refuses where another table would be cut in two, as Excel does.
 */
export function shiftCells(
  worksheet: Worksheet,
  way: Box,
  by: { readonly rows: number; readonly columns: number },
  location: string,
): void {
  const { grid, gridTables, workbook } = worksheet;
  const used = grid.usedBox(way, false);
  if (!used || (by.rows === 0 && by.columns === 0)) return;
  const tables = gridTables.filter(({ box }) => intersect(box, way));
  if (tables.some(({ box }) => !isWithin(box, way))) throw invalidOperation(location);
  grid.move(used, by.rows, by.columns);
  for (const table of tables) {
    const { box } = table;
    workbook.grid.tables.resize(table, { ...box, row: box.row + by.rows, column: box.column + by.columns });
    workbook.tableOf(table.id).filters.reapply();
  }
}

function isWithin(box: Box, other: Box): boolean {
  const common = intersect(box, other);
  return common?.rows === box.rows && common.columns === box.columns;
}
