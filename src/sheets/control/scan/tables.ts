import { asWord } from "../../model";
import { plainWord, type Convention, type FigureColumn, type FigureLine, type FigureTable } from "../../../core";
import { isBlankCell, span, textAt, type Box, type SheetCells } from "./cells";
import { conventionOf, figureAt, isFigure, isYear, kindOf } from "./figures";
import { hasFigures, partsIn, type Part } from "./headings";
import { labelColumn } from "./regions";
import { addedCells, scopeIn, type TablePlaces } from "./scopes";
import { annexColumns } from "./words/annexColumns";
import { meaningOfHeading, meaningOfLabel } from "./words/meaning";

/** A table on a sheet: its lines with their rows, and the columns of its figures. */
export type FoundTable = Pick<FigureTable, "lines" | "parts" | "across"> & {
  rows: readonly number[];
  columns: readonly number[];
};

/** The table of a region. Headings of other words begin another part of it. */
export function tablesIn(cells: SheetCells, box: Box): FoundTable[] {
  const label = labelColumn(cells, box) ?? yearColumn(cells, box);
  if (label === undefined) return [];
  const inner = { ...box, left: label + 1 };
  const parts = partsIn(cells, inner, label).filter(({ rows }) => rows.some((row) => hasFigures(cells, inner, row)));
  const first = Math.min(...parts.map((part) => firstFigure(cells, inner, part)));
  if (!Number.isFinite(first)) return [];
  const labelOf = (row: number): string =>
    span(label, first - 1)
      .map((column) => asWord(cells.values[row]?.[column]).trim())
      .filter((text) => text !== "")
      .join(" ");
  const columns = span(first, box.right).filter((column) =>
    parts.some(({ rows }) => rows.some((row) => isFigure(cells, row, column))),
  );
  return [tableOf(cells, { columns, labelOf, box: inner }, parts)];
}

type Layout = { columns: readonly number[]; labelOf: (row: number) => string; box: Box };

/** The first column with years or dates down its rows, where no words stand before the figures. */
function yearColumn(cells: SheetCells, { top, bottom, left, right }: Box): number | undefined {
  const rows = span(top, bottom);
  const isDate = (row: number): boolean => kindOf(cells, row, left) === "date";
  const filled = rows.filter((row) => isDate(row) || kindOf(cells, row, left) === "amount");
  const areYears = filled.length > 1 && filled.every((row) => isDate(row) || isYear(cells.values[row]?.[left]));
  const areLabels = filled.every((row) => span(left + 1, right).some((column) => isFigure(cells, row, column)));
  return areYears && areLabels ? left : undefined;
}

const firstFigure = (cells: SheetCells, box: Box, { rows }: Part): number =>
  span(box.left, box.right).find((column) => rows.some((row) => isFigure(cells, row, column))) ?? Infinity;

function tableOf(cells: SheetCells, layout: Layout, parts: readonly Part[]): FoundTable {
  const { columns, labelOf, box } = layout;
  const convention = conventionOf(
    parts
      .flatMap(({ rows }) => rows.flatMap((row) => columns.map((column) => textIn(cells, row, column))))
      .filter((text) => text !== ""),
  );
  const found: { line: FigureLine; row: number }[] = [];
  parts.forEach((part, index) => {
    if (index > 0 && part.titleRow !== undefined)
      found.push({ line: headingLine(part.title, index), row: part.titleRow });
    for (const row of part.rows) {
      const line = lineOf(cells, layout, { row, part: index, convention });
      if (line) found.push({ line, row });
    }
  });
  const rows = found.map(({ row }) => row);
  const headings = parts.map((part): FigureColumn[] =>
    columns.map((column) => columnOf(cells, part, column, labelOf, part.headings.get(column) ?? "")),
  );
  const places = placesOf(rows, columns, box);
  const lines = asNamed(found.map(({ line }) => line)).map((line, i): FigureLine => {
    const scopes = columns.map((column) => scopeIn(addedCells(cells, rows[i] ?? -1, column), places));
    return { ...line, scopes };
  });
  const across = annexColumns(headings[0]?.map(({ heading }) => heading) ?? []);
  return { lines, parts: headings, rows, columns, ...(across && { across }) };
}

const textIn = (cells: SheetCells, row: number, column: number): string =>
  kindOf(cells, row, column) === "number-text" ? textAt(cells, row, column) : "";

const headingLine = (title: string, part: number): FigureLine => ({
  isHeading: true,
  meaning: meaningOfLabel(title),
  label: title,
  figures: [],
  part,
});

function placesOf(rows: readonly number[], columns: readonly number[], box: Box): TablePlaces {
  const lines = new Map(rows.map((row, line) => [row, line]));
  const places = new Map(columns.map((column, at) => [column, at]));
  return {
    lineOf: (row) => lines.get(row) ?? (row >= box.top && row <= box.bottom ? "blank" : undefined),
    columnOf: (column) => places.get(column),
  };
}

/** A line of the table; undefined for a blank row, and for one that has words where others have figures. */
function lineOf(
  cells: SheetCells,
  { columns, labelOf, box }: Layout,
  { row, part, convention }: { row: number; part: number; convention: Convention },
): FigureLine | undefined {
  const label = labelOf(row);
  const figures = columns.map((column) => figureAt(cells, row, column, convention));
  const meaning = meaningOfLabel(label);
  const isAfterGap = row > box.top && isBlankRow(cells, { ...box, left: box.left - 1 }, row - 1);
  if (figures.some((figure) => figure !== undefined)) {
    // A line without a name may be the sum of those above it.
    const own = label === "" ? { ...meaning, kind: "result" as const, isSure: false } : meaning;
    return { isHeading: false, meaning: own, label, figures, isAfterGap, part };
  }
  const isWordless = columns.every((column) => kindOf(cells, row, column) === "blank");
  return label === "" || !isWordless ? undefined : { isHeading: true, meaning, label, figures: [], part };
}

const isBlankRow = (cells: SheetCells, { left, right }: Box, row: number): boolean =>
  span(left, right).every((column) => isBlankCell(cells, row, column));

function columnOf(
  cells: SheetCells,
  { rows }: Part,
  column: number,
  labelOf: (row: number) => string,
  heading: string,
): FigureColumn {
  const meaning = meaningOfHeading(heading);
  return { heading, meaning: isOfFigures(cells, rows, column, labelOf) ? meaning : { ...meaning, kind: "apart" } };
}

/** Tells whether a column has figures: a number, or texts that look like numbers down to a total. */
function isOfFigures(
  cells: SheetCells,
  rows: readonly number[],
  column: number,
  labelOf: (row: number) => string,
): boolean {
  const kinds = rows.map((row) => kindOf(cells, row, column));
  if (kinds.includes("amount")) return true;
  const texts = rows.filter((_row, i) => kinds[i] === "number-text");
  return (
    texts.length > 2 && texts.some((row) => ["total", "result", "closing"].includes(meaningOfLabel(labelOf(row)).kind))
  );
}

/**
 * Reads labels together: "Sum" alone covers all where it stands once, and counts are amounts of their own in a table of
 * counts. Where every line is called a total, none is the sum of the others by that.
 */
function asNamed(lines: readonly FigureLine[]): FigureLine[] {
  const data = lines.filter(({ isHeading }) => !isHeading);
  const of = (kind: string): number => data.filter(({ meaning }) => meaning.kind === kind).length;
  const items = of("item") + of("opening") + of("result");
  const areCounts = of("apart") > 1 && of("apart") >= items;
  const areAllTotals = of("total") === data.length;
  const labels = new Map<string, number>();
  for (const { label } of data) labels.set(plainWord(label), (labels.get(plainWord(label)) ?? 0) + 1);
  return lines.map((line) => {
    const { kind, name } = line.meaning;
    if (kind === "apart" && areCounts && !/%|prosent/u.test(line.label)) return withKind(line, "item", false);
    if (kind === "total" && areAllTotals) return withKind(line, "item", false);
    const isAll = kind === "total" && name === "" && labels.get(plainWord(line.label)) === 1;
    return isAll ? { ...line, meaning: { ...line.meaning, isAll } } : line;
  });
}

const withKind = (line: FigureLine, kind: FigureLine["meaning"]["kind"], isSure: boolean): FigureLine => ({
  ...line,
  meaning: { ...line.meaning, kind, isSure },
});
