import type { Language } from "../../text";
import { cellValue } from "./cellValue";
import type { Role, Sheet } from "./sheet";

/** How many letters of a text stand in the room of one of the wide letters that a column is measured in. */
export const LETTERS = 1.12;

/** The last column that is printed, counted from zero. */
export const lastPrinted = ({ printed, columns }: Sheet): number => (printed ?? columns.length) - 1;

/**
 * Whether a row's text is too long for one line across the paper. Prose that is not runs on over the blank cells beside
 * it; prose that is, is broken into lines in its own column.
 */
export function isLongProse(sheet: Sheet, row: number, language: Language): boolean {
  const [cell] = sheet.rows[row]?.cells ?? [];
  const printed = sheet.columns.slice(0, lastPrinted(sheet) + 1);
  const room = printed.reduce((letters, { width }) => letters + width * LETTERS, 0);
  return String(cellValue(cell, language)).length > room;
}

/** Rows whose long texts are broken into lines, in the columns that say so; the others are titles and heads. */
export const breaksTexts = (role: Role): boolean => role === "item" || role === "subtotal" || role === "total";

/** Columns of words right beside figures, counted from zero: they are moved in a little, or the two read as one. */
export function besideFigures({ rows, columns }: Sheet): number[] {
  const holds = (column: number, kinds: readonly string[]): boolean =>
    rows.some(({ role, cells }) => role !== "head" && kinds.includes(cells[column]?.kind ?? "blank"));
  return columns.flatMap((_column, column) =>
    column > 0 && holds(column - 1, FIGURES) && !holds(column, FIGURES) ? [column] : [],
  );
}

const FIGURES = ["amount", "rate", "number", "date"];
