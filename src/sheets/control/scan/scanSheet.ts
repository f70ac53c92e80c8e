import { checkTable, findImpossibleDays, type FigureTable, type Finding, type Place } from "../../../core";
import { address } from "../../model";
import { textAt, type SheetCells } from "./cells";
import { addressesOf, numberTextsOf } from "./numberTexts";
import { findRegions } from "./regions";
import { sharesIn } from "./shares";
import { tablesIn, type FoundTable } from "./tables";

/**
 * Scans an unknown sheet: sums that do not foot in its tables, numbers written as texts, error values, and days that do not
 * exist.
 *
 * @returns the findings in the order of their cells
 */
export function scanSheet(cells: SheetCells): Finding[] {
  const tables = findRegions(cells).flatMap((region) => tablesIn(cells, region));
  const found = [
    ...errorsIn(cells),
    ...eachCell(cells, daysAt),
    ...tables.flatMap((table) => [
      ...numberTexts(cells, table),
      ...checkTable(figureTable(cells, table)),
      ...sharesIn(cells, table, (row, column) => placeOf(cells, row, column)),
    ]),
  ];
  return found.sort((a, b) => rank(a) - rank(b));
}

/** The cells with an error value, row by row. */
export const errorsIn = (cells: SheetCells): Finding[] => eachCell(cells, errorAt);

const placeOf = ({ sheet, row, column }: SheetCells, inRow: number, inColumn: number): Place => ({
  in: "sheet",
  sheet,
  cell: address(row + inRow, column + inColumn),
});

function eachCell(cells: SheetCells, find: (cells: SheetCells, row: number, column: number) => Finding[]): Finding[] {
  return cells.values.flatMap((row, r) => row.flatMap((_value, c) => find(cells, r, c)));
}

function errorAt(cells: SheetCells, row: number, column: number): Finding[] {
  const given = textAt(cells, row, column);
  if (!ERROR.test(given)) return [];
  return [{ code: "error-for-amount", facts: { place: placeOf(cells, row, column), given }, severity: "error" }];
}

// #REF!, #NAME?, #N/A and other errors. "#BIBSYS" is a word.
const ERROR = /^#(?:[A-Z][A-Z0-9/_]*[!?]|N\/A|GETTING_DATA)$/u;

const daysAt = (cells: SheetCells, row: number, column: number): Finding[] =>
  findImpossibleDays(textAt(cells, row, column)).map((fault) => ({
    ...fault,
    severity: "error",
    at: placeOf(cells, row, column),
  }));

/** Texts that look like numbers among the figures of a table, as one finding. No sum counts them. */
function numberTexts(cells: SheetCells, table: FoundTable): Finding[] {
  const texts = numberTextsOf(cells, table);
  const [first] = texts;
  if (!first) return [];
  const place = placeOf(cells, first.row, first.column);
  const listed = addressesOf(texts.map(({ row, column }) => ({ row: cells.row + row, column: cells.column + column })));
  return [{ code: "numbers-as-text", facts: { place, cells: listed, count: texts.length }, severity: "error" }];
}

const figureTable = (cells: SheetCells, { rows, columns, ...table }: FoundTable): FigureTable => ({
  ...table,
  at: (line, column) => placeOf(cells, rows[line] ?? 0, columns[column] ?? 0),
});

/** The rank of a finding's cell in the sheet, row by row. */
function rank(finding: Finding): number {
  const place = "place" in finding.facts ? finding.facts.place : finding.at;
  const [, letters = "", row = "0"] = (place?.in === "sheet" && /^([A-Z]+)(\d+)$/u.exec(place.cell)) || [];
  const column = Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(row) * MOST_COLUMNS + column;
}

/** The number of columns of a sheet. */
const MOST_COLUMNS = 16_384;
