import { contains, oneCell, type SheetSnapshot, type TableSnapshot } from "../workbook";

/** A sheet without the cells of the work tables on it and their headers: the plan reads those. */
export function besideTables(sheet: SheetSnapshot, tables: readonly TableSnapshot[]): SheetSnapshot {
  const isOwn = (row: number, column: number): boolean =>
    // The header is the row above the lines.
    tables.some(({ body }) =>
      contains(
        { ...body, row: body.row - 1, rows: body.rows + 1 },
        oneCell(sheet.name, sheet.row + row, sheet.column + column),
      ),
    );
  const values = sheet.values.map((cells, row) => cells.map((cell, column) => (isOwn(row, column) ? "" : cell)));
  return { ...sheet, values };
}
