import { asWord } from "../../model";
import { plainWord, type FigureLine } from "../../../core";
import { hasNumber, isBlankCell, span, textAt, type Box, type SheetCells } from "./cells";
import { figureOf, isFigure, isYear } from "./figures";
import { labelColumn } from "./regions";
import { bareName, isNeverAdded, partOf, roleOf } from "./words";

/** A table on a sheet: its lines with their rows, and its columns of figures. */
export type FoundTable = {
  lines: readonly (FigureLine & { row: number })[];
  columns: readonly { column: number; heading: string }[];
};

/** The tables of a region, from the top. Each begins with headings over its figures. */
export function tablesIn(cells: SheetCells, box: Box): FoundTable[] {
  const label = labelColumn(cells, box);
  if (label === undefined) return [];
  const inner = { ...box, left: label + 1 };
  const blocks: Block[] = [{ title: "", headings: new Map(), rows: [] }];
  for (const row of span(box.top, box.bottom)) {
    const block = blocks.at(-1) as Block;
    if (!isHeadingRow(cells, inner, row, block)) block.rows.push(row);
    else if (block.rows.some((data) => hasFigures(cells, inner, data))) {
      const next = { title: textAt(cells, row, label), headings: headingsOf(cells, inner, row), rows: [] };
      if (!repeats(next, block)) blocks.push(next);
    } else {
      block.title = textAt(cells, row, label);
      joinHeadings(block.headings, headingsOf(cells, inner, row));
    }
  }
  return blocks.flatMap((block) => tableOf(cells, inner, label, block));
}

/** Rows below headings, which may take several rows, and the words above the labels. */
type Block = { title: string; headings: Map<number, string>; rows: number[] };

/** Tells whether a row has words or years over at least half of the columns of the next row with figures. */
function isHeadingRow(cells: SheetCells, box: Box, row: number, block: Block): boolean {
  if (hasFigures(cells, box, row)) return isRowOfYears(cells, box, row, block);
  const data = span(row + 1, box.bottom).find((below) => hasFigures(cells, box, below));
  if (data === undefined) return false;
  const columns = span(box.left, box.right).filter((column) => isFigure(cells, data, column));
  const filled = columns.filter((column) => textAt(cells, row, column) !== "");
  return filled.length * 2 >= columns.length;
}

/**
 * Tells whether years in a row are headings. 2023, 2024, 2025 over figures are, and so are a single year without a label and
 * a year beside words over figures.
 */
function isRowOfYears(cells: SheetCells, box: Box, row: number, block: Block): boolean {
  if (block.rows.some((data) => hasFigures(cells, box, data))) return false;
  const filled = span(box.left, box.right).filter((column) => !isBlankCell(cells, row, column));
  const words = filled.filter((column) => !isFigure(cells, row, column));
  const numbers = filled.filter((column) => isFigure(cells, row, column)).map((column) => cells.values[row]?.[column]);
  if (!numbers.every(isYear)) return false;
  if (words.length > 0) return words.every((column) => hasFigureBelow(cells, box, row, column));
  const years = numbers.map(Number);
  return years.length === 1
    ? textAt(cells, row, box.left - 1) === ""
    : years.every((year, i) => i === 0 || Math.abs(year - (years[i - 1] ?? 0)) === 1);
}

const hasFigureBelow = (cells: SheetCells, { bottom }: Box, row: number, column: number): boolean =>
  span(row + 1, bottom).some((below) => isFigure(cells, below, column));

const hasFigures = (cells: SheetCells, { left, right }: Box, row: number): boolean =>
  span(left, right).some((column) => isFigure(cells, row, column));

const headingsOf = (cells: SheetCells, { left, right }: Box, row: number): Map<number, string> =>
  new Map(span(left, right).map((column) => [column, asWord(cells.values[row]?.[column]).trim()]));

function joinHeadings(headings: Map<number, string>, more: ReadonlyMap<number, string>): void {
  for (const [column, words] of more) headings.set(column, plainWord(`${headings.get(column) ?? ""} ${words}`));
}

/** A table that continues on the next page repeats its headings. */
const repeats = ({ title, headings }: Block, before: Block): boolean =>
  plainWord(title) === plainWord(before.title) &&
  [...headings].every(([column, words]) => plainWord(words) === plainWord(before.headings.get(column) ?? ""));

function tableOf(cells: SheetCells, box: Box, label: number, { headings, rows }: Block): FoundTable[] {
  const first = span(box.left, box.right).find((column) => rows.some((row) => isFigure(cells, row, column)));
  if (first === undefined) return [];
  const labelOf = (row: number): string =>
    span(label, first - 1)
      .map((column) => textAt(cells, row, column))
      .filter((text) => text !== "")
      .join(" ");
  const columns = span(first, box.right)
    .map((column) => ({ column, heading: headings.get(column) ?? "" }))
    .filter(({ column, heading }) => !isNeverAdded(heading) && isOfFigures(cells, rows, column, labelOf));
  const within = new Set(rows);
  const lines = rows.flatMap((row) => lineOf(cells, columns, row, labelOf(row), within));
  return columns.length === 0 ? [] : [{ lines: withResults(lines), columns }];
}

/** Tells whether a column has figures: a number, or texts that look like numbers down to a total. */
function isOfFigures(
  cells: SheetCells,
  rows: readonly number[],
  column: number,
  labelOf: (row: number) => string,
): boolean {
  const figures = rows.filter((row) => isFigure(cells, row, column));
  return (
    figures.some((row) => hasNumber(cells, row, column) && figureAt(cells, row, column) !== undefined) ||
    (figures.length > 2 && figures.some((row) => roleOf(labelOf(row)) === "total"))
  );
}

const figureAt = ({ values, formats }: SheetCells, row: number, column: number) =>
  figureOf(values[row]?.[column], formats[row]?.[column]);

function lineOf(
  cells: SheetCells,
  columns: FoundTable["columns"],
  row: number,
  label: string,
  rows: ReadonlySet<number>,
): FoundTable["lines"][number][] {
  const figures = columns.map(({ column }) => figureAt(cells, row, column));
  const line = { row, label, name: bareName(label), figures };
  if (figures.every((figure) => figure === undefined)) return label === "" ? [] : [{ ...line, role: "heading" }];
  const role = roleOf(label);
  if (role === "detail") return [];
  if (role === "result") return [{ ...line, role }];
  const of = partOf(label);
  const total = { ...line, role: "total" as const, ...(of && { of }) };
  if (role === "total") return [{ ...total, totalBy: "words" }];
  if (columns.some(({ column }) => addsUp(cells, row, column, rows))) return [{ ...total, totalBy: "formula" }];
  return label === "" ? [{ ...total, totalBy: "place" }] : [{ ...line, role: "item" }];
}

/** Tells whether a formula adds cells of other rows of the table. A figure from elsewhere is an ordinary line. */
function addsUp(cells: SheetCells, row: number, column: number, rows: ReadonlySet<number>): boolean {
  const formula = cells.formulas[row]?.[column];
  const of = typeof formula === "string" ? /^=SUM\((?<of>[A-Z\d$:,]+)\)$/iu.exec(formula)?.groups?.["of"] : undefined;
  const added = ((of ?? "").match(/\d+/gu) ?? []).map((number) => Number(number) - cells.row - 1);
  return added.some((other) => other !== row) && added.every((other) => rows.has(other));
}

/** A result has income and costs above it. Without them it is an ordinary line. */
function withResults(lines: FoundTable["lines"]): FoundTable["lines"] {
  const above = new Set<string | undefined>();
  return lines.map((line) => {
    const rests = above.has("income") && above.has("costs");
    if (line.role === "total") above.add(line.of?.kind);
    return line.role === "result" && !rests ? { ...line, role: "item" } : line;
  });
}
