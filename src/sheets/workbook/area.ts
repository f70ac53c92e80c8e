import { address, isSameName, quotedSheet } from "../model";

/** A block of cells of one sheet, counted from zero. */
export type Area = { sheet: string; row: number; column: number; rows: number; columns: number };

export const oneCell = (sheet: string, row: number, column: number): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

export const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

/** `C8`, or `C8:D15`. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = address(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${address(row + rows - 1, column + columns - 1)}`;
}

/** The reference of a formula to an area, with the name of its sheet where that is another. */
export function areaReference(area: Area, from: string | undefined): string {
  if (area.sheet === from) return areaAddress(area);
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(area.sheet) && !/^(?:[a-z]{1,3}\d+|r|c|r\d*c\d*)$/iu.test(area.sheet);
  return `${isPlain ? area.sheet : quotedSheet(area.sheet)}!${areaAddress(area)}`;
}

export const contains = (outer: Area, inner: Area): boolean =>
  isSameName(outer.sheet, inner.sheet) &&
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export const overlaps = (one: Area, other: Area): boolean =>
  isSameName(one.sheet, other.sheet) &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The cells common to two areas; undefined where there are none. */
export function overlap(one: Area, other: Area): Area | undefined {
  if (!overlaps(one, other)) return undefined;
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  return {
    sheet: one.sheet,
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Each cell, row by row. */
export const cellsOf = ({ sheet, row, column, rows, columns }: Area): Area[] =>
  Array.from({ length: rows * columns }, (_, i) =>
    oneCell(sheet, row + Math.floor(i / columns), column + (i % columns)),
  );
