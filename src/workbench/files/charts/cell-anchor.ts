import type { Worksheet } from "../../model";

/** A file counts places within a cell in these. */
const UNITS_PER_POINT = 12_700;

/** A point of a sheet as a file holds it: a cell, and how far into it. */
export interface CellAnchor {
  readonly nativeCol: number;
  readonly nativeColOff: number;
  readonly nativeRow: number;
  readonly nativeRowOff: number;
}

/** The anchor of a point, in points from the corner of A1. Hidden rows and columns take no room. */
export function anchorAt({ grid }: Worksheet, left: number, top: number): CellAnchor {
  const column = stepOver(left, (at) => (grid.isColumnHidden(at) ? 0 : grid.columnWidth(at)));
  const row = stepOver(top, (at) => (grid.isRowHidden(at) ? 0 : grid.rowHeight(at)));
  return {
    nativeCol: column.at,
    nativeColOff: Math.round(column.rest * UNITS_PER_POINT),
    nativeRow: row.at,
    nativeRowOff: Math.round(row.rest * UNITS_PER_POINT),
  };
}

/** How far into its cell an anchor is, in points. */
export function restOf({ nativeColOff, nativeRowOff }: CellAnchor): { readonly left: number; readonly top: number } {
  return { left: nativeColOff / UNITS_PER_POINT, top: nativeRowOff / UNITS_PER_POINT };
}

export function toPoints(units: number): number {
  return units / UNITS_PER_POINT;
}

function stepOver(points: number, sizeAt: (at: number) => number): { readonly at: number; readonly rest: number } {
  let [at, rest] = [0, points];
  // Sums of widths are exact to half a thousandth of a point.
  while (rest > sizeAt(at) - 0.0005 && at < 16_383) rest -= sizeAt(at++);
  return { at, rest: Math.max(0, rest) };
}
