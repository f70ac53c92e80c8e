import type { Language } from "../../text";
import { cellValue } from "./cellValue";
import type { Role, Sheet } from "./sheet";

/** Letters of a text that fit in one wide letter, the measure of a column. */
export const LETTERS = 1.12;

/** The last column that is printed, counted from zero. */
export const lastPrinted = ({ printed, columns }: Sheet): number => (printed ?? columns.length) - 1;

/**
 * Tells whether the text of a row is too long for one line across the paper. Long prose is broken into lines in its
 * column; shorter prose runs over the blank cells beside it.
 */
export function isLongProse(sheet: Sheet, row: number, language: Language): boolean {
  const [cell] = sheet.rows[row]?.cells ?? [];
  const printed = sheet.columns.slice(0, lastPrinted(sheet) + 1);
  const room = printed.reduce((letters, { width }) => letters + width * LETTERS, 0);
  return String(cellValue(cell, language)).length > room;
}

/** Tells whether long texts of a row are broken into lines, in columns that wrap. */
export const breaksTexts = (role: Role): boolean => role === "item" || role === "subtotal" || role === "total";

/** Columns of words right beside figures, counted from zero. An indent keeps the two apart. */
export function besideFigures({ rows, columns }: Sheet): number[] {
  const holds = (column: number, kinds: readonly string[]): boolean =>
    rows.some(({ role, cells }) => role !== "head" && kinds.includes(cells[column]?.kind ?? "blank"));
  return columns.flatMap((_column, column) =>
    column > 0 && holds(column - 1, FIGURES) && !holds(column, FIGURES) ? [column] : [],
  );
}

const FIGURES = ["amount", "rate", "number", "date"];
