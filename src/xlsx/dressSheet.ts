import {
  address,
  besideFigures,
  breaksTexts,
  figureHeads,
  INPUT_FILL,
  inputBlocks,
  isLongProse,
  LOOKS,
  type Sheet,
} from "../sheets";
import type { Language } from "../text";
import type { Dress } from "./cellStyle";

/** Finds the style of each cell of a sheet, by the role of its row and the contents of its column. */
export function dressSheet(sheet: Sheet, language: Language): (row: number, column: number) => Dress {
  const right = new Set(figureHeads(sheet).map(({ row, column }) => address(row, column)));
  const beside = new Set(besideFigures(sheet));
  const shaded = new Set(
    inputBlocks(sheet).flatMap(({ row, column, rows }) =>
      Array.from({ length: rows }, (_, i) => address(row + i, column)),
    ),
  );
  const hasLongTexts = sheet.columns.some(({ wraps }) => wraps);
  return (row, column) => {
    const at = address(row, column);
    const role = sheet.rows[row]?.role ?? "blank";
    const look = LOOKS[role];
    const isLong = role === "prose" && isLongProse(sheet, row, language);
    const wraps = isLong || look.wrap === true || (breaksTexts(role) && sheet.columns[column]?.wraps === true);
    return {
      look,
      first: column === 0,
      begins: sheet.rows[row - 1]?.role !== role,
      ends: sheet.rows[row + 1]?.role !== role,
      right: right.has(at),
      beside: beside.has(column),
      wraps,
      top: isLong || (breaksTexts(role) && hasLongTexts),
      shade: shaded.has(at) ? INPUT_FILL : undefined,
    };
  };
}
