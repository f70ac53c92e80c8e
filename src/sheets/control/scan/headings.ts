import { asWord } from "../../model";
import { plainWord } from "../../../core";
import { span, textAt, type Box, type SheetCells } from "./cells";
import { isFigure, isPeriod, isYear, kindOf } from "./figures";
import { isHeadingLabel } from "./words/meaning";

/** A part of a table: its headings, which may take several rows, and the rows below them. */
export type Part = { title: string; titleRow: number | undefined; headings: Map<number, string>; rows: number[] };

/** Splits the rows of a region into parts, each with headings of its own. `box` begins at the first column after the labels. */
export function partsIn(cells: SheetCells, box: Box, label: number): Part[] {
  const parts: Part[] = [{ title: "", titleRow: undefined, headings: new Map(), rows: [] }];
  for (const row of span(box.top, box.bottom)) {
    const part = parts.at(-1) as Part;
    if (!isHeadingRow(cells, box, label, row, parts)) part.rows.push(row);
    else if (part.rows.some((data) => hasFigures(cells, box, data))) {
      const next = { title: textAt(cells, row, label), titleRow: row, headings: headingsOf(cells, box, row), rows: [] };
      // A table that continues on the next page repeats its headings.
      if (!repeats(next, part)) parts.push(next);
    } else {
      part.title = textAt(cells, row, label);
      join(part.headings, headingsOf(cells, box, row));
    }
  }
  return parts;
}

/** Tells whether a row has words, dates or years over at least half of the columns of the next row with figures. */
function isHeadingRow(cells: SheetCells, box: Box, label: number, row: number, parts: readonly Part[]): boolean {
  if (hasFigures(cells, box, row)) return isRowOfNumbers(cells, box, label, row, parts);
  const data = span(row + 1, box.bottom).find((below) => hasFigures(cells, box, below));
  if (data === undefined) return false;
  const columns = span(box.left, box.right).filter((column) => isFigure(cells, data, column));
  const filled = columns.filter((column) => ["words", "date"].includes(kindOf(cells, row, column)));
  return filled.length * 2 >= columns.length;
}

/**
 * Tells whether the numbers in a row are headings: years, periods, or months from 1 on. One year beside a label is a heading
 * where the label is one, as "Post" is.
 */
function isRowOfNumbers(cells: SheetCells, box: Box, label: number, row: number, parts: readonly Part[]): boolean {
  const part = parts.at(-1) as Part;
  const filled = span(box.left, box.right).filter((column) => kindOf(cells, row, column) !== "blank");
  const columns = filled.filter((column) => isFigure(cells, row, column));
  const words = filled.filter((column) => !columns.includes(column));
  const numbers = columns.map((column) => cells.values[row]?.[column]);
  const own = textAt(cells, row, label);
  const isLabelled = own !== "" && !isHeadingLabel(own);
  if (!numbers.every(isYear) && !numbers.every(isPeriod) && !areMonths(numbers, own)) return false;
  if (part.rows.some((data) => hasFigures(cells, box, data))) return repeatsNumbers(numbers, columns, parts);
  if (words.length > 0 && numbers.length === 1) {
    return words.every((column) => span(row + 1, box.bottom).some((below) => isFigure(cells, below, column)));
  }
  return numbers.length > 1 || !isLabelled;
}

function areMonths(numbers: readonly unknown[], label: string): boolean {
  const areInOrder = numbers.every((number, i) => number === (numbers[0] as number) + i && number <= 12);
  return (
    areInOrder &&
    numbers[0] === 1 &&
    (numbers.length > 3 || (numbers.length > 1 && (label === "" || isHeadingLabel(label))))
  );
}

/** Further down, years are headings where they are those of an earlier row of headings. */
const repeatsNumbers = (numbers: readonly unknown[], columns: readonly number[], parts: readonly Part[]): boolean =>
  parts.some(({ headings }) =>
    columns.every((column, i) => headings.get(column)?.includes(String(numbers[i])) === true),
  );

export const hasFigures = (cells: SheetCells, { left, right }: Box, row: number): boolean =>
  span(left, right).some((column) => isFigure(cells, row, column));

const headingsOf = (cells: SheetCells, { left, right }: Box, row: number): Map<number, string> =>
  new Map(span(left, right).map((column) => [column, headingAt(cells, row, column)]));

// A date has no word for itself but its number.
const headingAt = (cells: SheetCells, row: number, column: number): string =>
  kindOf(cells, row, column) === "date" ? "" : asWord(cells.values[row]?.[column]).trim();

function join(headings: Map<number, string>, more: ReadonlyMap<number, string>): void {
  for (const [column, words] of more) headings.set(column, `${headings.get(column) ?? ""} ${words}`.trim());
}

const repeats = ({ title, headings }: Part, before: Part): boolean =>
  plainWord(title) === plainWord(before.title) &&
  [...headings].every(([column, words]) => plainWord(words) === plainWord(before.headings.get(column) ?? ""));
