import { address, placeOf } from "../sheets";

/** The absolute reference to cells of a sheet, from the first to the last: `'Ramme 2025'!$A$7:$A$10`. */
export function fixedPlace(sheet: string, first: Spot, last: Spot = first): string {
  const [start, end] = [fixed(first), fixed(last)];
  return placeOf({ sheet, cell: start === end ? start : `${start}:${end}` });
}

/** Row and column, counted from zero. */
type Spot = readonly [row: number, column: number];

const fixed = ([row, column]: Spot): string => address(row, column).replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2");
