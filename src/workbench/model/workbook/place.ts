import type { Box, GridSheet } from "../grid";

/** Where something is on its sheet, in points from the upper left corner of A1. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells are. Hidden rows and columns take no room. */
export function placeOf(sheet: GridSheet, { row, column, rows, columns }: Box): Place {
  const { drawn } = sheet;
  const height = (at: number): number => (sheet.isRowHidden(at) ? 0 : sheet.rowHeight(at));
  const width = (at: number): number => (sheet.isColumnHidden(at) ? 0 : sheet.columnWidth(at));
  return {
    left: extent(0, column, drawn.columns, width),
    top: extent(0, row, drawn.rows, height),
    width: extent(column, columns, drawn.columns, width),
    height: extent(row, rows, drawn.rows, height),
  };
}

/** The size of rows or columns together. All beyond the last drawn one are of one size. */
function extent(first: number, count: number, drawn: number, sizeAt: (at: number) => number): number {
  const own = Math.max(Math.min(first + count, drawn) - first, 0);
  const sum = Array.from({ length: own }, (_, at) => sizeAt(first + at)).reduce((total, size) => total + size, 0);
  return sum + (count - own) * (count > own ? sizeAt(drawn) : 0);
}
