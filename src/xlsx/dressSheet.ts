import { address, figureHeads, INPUT_FILL, inputBlocks, LOOKS, type Sheet } from "../sheets";
import type { Dress } from "./cellStyle";

/** Tells how each cell of a sheet is dressed: by the role of its row, and by what stands in its column. */
export function dressSheet(sheet: Sheet): (row: number, column: number) => Dress {
  const right = new Set(figureHeads(sheet).map(({ row, column }) => address(row, column)));
  const shaded = new Set(
    inputBlocks(sheet).flatMap(({ row, column, rows }) =>
      Array.from({ length: rows }, (_, i) => address(row + i, column)),
    ),
  );
  return (row, column) => {
    const at = address(row, column);
    const role = sheet.rows[row]?.role ?? "blank";
    return {
      look: LOOKS[role],
      first: column === 0,
      begins: sheet.rows[row - 1]?.role !== role,
      ends: sheet.rows[row + 1]?.role !== role,
      right: right.has(at),
      wraps: sheet.columns[column]?.wraps === true && role !== "head",
      shade: shaded.has(at) ? INPUT_FILL : undefined,
    };
  };
}
