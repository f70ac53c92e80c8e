import type { ICellData } from "@univerjs/core";
import type { CellErrorValue, CellValue as BookValue } from "@cj-tech-master/excelts";
import {
  enteredCell,
  ERROR_TEXT,
  parseAddress,
  printAddress,
  textCell,
  type KeptFormula,
  typedCell,
  WHOLE_SHEET,
  withKeptFormula,
  withOneValue,
  withRangeSigns,
  type CellsByRow,
  type CellValue,
  type Worksheet,
} from "../model";
import { createStyleReader, toFileStyle, type FileStyle } from "./cell-style";
import { fromFile, reckonsByCell, toFile } from "./formula-text";
import { isNotCalculated } from "./not-calculated";
import type { BookCell, BookSheet } from "./archive/library";
import type { OpenedFile } from "./opened-file";

/**
 * Puts the file's cells into a sheet. Formulas come without their values: what the sheet shows, it has calculated. A
 * formula that Excel calculates and the engine cannot keeps the value it has in the file.
 */
export function openCells(worksheet: Worksheet, { sheet, colourOf, namespace }: OpenedFile): void {
  const readStyle = createStyleReader(colourOf);
  const cells: CellsByRow = {};
  const filled = new Set<string>();
  let [rows, columns] = [0, 0];
  const { engine } = worksheet.workbook.grid;
  const isKept = (formula: string): boolean => isNotCalculated(formula, (name) => engine.hasFunction(name), namespace);
  const dayOf = (date: Date): number => serialOf(date) - (sheet.workbook.properties.date1904 ? DAYS_TO_1904 : 0);
  forEachBookCell(sheet, (cell) => {
    const s = readStyle(cell.style);
    const kept = isPartOfMerged(cell) ? undefined : keptOf(cell, isKept, dayOf);
    const content = isPartOfMerged(cell) ? undefined : (kept ?? contentOf(cell, dayOf));
    if (!s && !content) return;
    if (!kept) for (const address of spilledBy(cell)) filled.add(address);
    const [row, column] = [cell.row - 1, cell.col - 1];
    (cells[row] ??= {})[column] = { ...content, ...(s && { s }) };
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  });
  for (const address of filled) {
    const { row = 0, column = 0 } = parseAddress(address) ?? {};
    const cell = cells[row]?.[column];
    // A formula fills its cells again when it is calculated: a value in their place would give #SPILL!
    if (cell && !cell.f) cells[row] = { ...cells[row], [column]: cell.s ? { s: cell.s } : {} };
  }
  if (rows > 0) worksheet.grid.fill({ row: 0, column: 0, rows, columns }, cells);
}

/** Writes a sheet's cells to a file, formulas with the values they have. */
export function saveCells(worksheet: Worksheet, sheet: BookSheet, namespace: string): void {
  const { grid, protection } = worksheet;
  const styles = new Map<string, FileStyle>();
  grid.forEachCell(WHOLE_SHEET, (row, column) => {
    const cell = sheet.getCell(row + 1, column + 1);
    const style = grid.style(row, column);
    const isLocked = protection.isLocked({ row, column, rows: 1, columns: 1 });
    const key = JSON.stringify([style, isLocked]);
    const known = styles.get(key) ?? toFileStyle(style, isLocked);
    styles.set(key, known);
    cell.style = known;
    cell.value = toFileValue(worksheet, row, column, namespace);
  });
}

function toFileValue({ grid }: Worksheet, row: number, column: number, namespace: string): BookValue {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  if (formula === undefined) return value === "" ? null : plain(value);
  const kept = grid.keptFormula(row, column);
  if (kept) return keptInFile(kept, { row, column }, plain(value));
  const written = { formula: toFile(formula, namespace), result: plain(value) };
  const spill = grid.spillOf(row, column);
  if (!spill && !reckonsByCell(formula)) return written;
  const ref = printAddress(spill ?? { row, column, rows: 1, columns: 1 });
  return { ...written, shareType: "array", ref, isDynamicArray: true };
}

function keptInFile({ inFile, fills }: KeptFormula, at: { row: number; column: number }, result: Plain): BookValue {
  const written = { formula: inFile, result };
  return fills
    ? { ...written, shareType: "array", ref: printAddress({ ...at, ...fills }), isDynamicArray: true }
    : written;
}

type Plain = ReturnType<typeof plain>;

function plain(value: CellValue): string | number | boolean | CellErrorValue {
  if (typeof value !== "string" || !ERROR_TEXT.test(value)) return value;
  // a cell still waiting for its function has no value that a file knows
  return { error: value === "#BUSY!" ? "#N/A" : (value as CellErrorValue["error"]) };
}

function contentOf({ formula, value }: BookCell, dayOf: (date: Date) => number): ICellData | undefined {
  return formula ? formulaOf(formula, value) : valueCell(value, dayOf);
}

function valueCell(value: BookValue, dayOf: (date: Date) => number): ICellData | undefined {
  if (typeof value === "string") return textCell(value);
  if (typeof value === "number" || typeof value === "boolean") return typedCell(value, false);
  if (value instanceof Date) return typedCell(dayOf(value), false);
  if (typeof value !== "object" || value === null) return undefined;
  if ("richText" in value) return textCell(value.richText.map(({ text }) => text).join(""));
  if ("error" in value) return { v: value.error };
  return "checkbox" in value ? typedCell(value.checkbox, false) : undefined;
}

/** The cell of a formula that is not calculated here; of a data table, whose formula is no text, the value alone. */
function keptOf(
  { formula, value, result }: BookCell,
  isKept: (formula: string) => boolean,
  dayOf: (date: Date) => number,
): ICellData | undefined {
  if (result === undefined) return undefined;
  const cell = valueCell(result, dayOf);
  if (!formula) return cell;
  const shown = fromFile(formula);
  if (!cell || !isKept(shown)) return undefined;
  const box = isArray(value) ? parseAddress(value.ref) : undefined;
  return withKeptFormula(cell, {
    inFile: formula,
    shown,
    ...(box && { fills: { rows: box.rows, columns: box.columns } }),
  });
}

/**
 * A formula without the mark of dynamic arrays gives one value. It is then shown with the sign `@`, as in Excel, and
 * calculated as it stands.
 */
function formulaOf(formula: string, value: BookValue): ICellData {
  const read = fromFile(formula);
  return isArray(value) ? enteredCell(read, false) : withOneValue(enteredCell(withRangeSigns(read), false));
}

/**
 * The library makes dates of numbers that look like dates. Counted in whole milliseconds, the number comes back; it is
 * that of the calendar from 1900.
 */
export function serialOf(date: Date): number {
  return (date.getTime() - DAY_ZERO) / MILLISECONDS_A_DAY;
}

/** The library counts so many days more where it takes a file to be in the calendar from 1904. */
const DAYS_TO_1904 = 1462;

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = -25_569 * MILLISECONDS_A_DAY;

/** Only the first of merged cells holds anything. */
function isPartOfMerged(cell: BookCell): boolean {
  return cell.isMerged && cell.master !== cell;
}

/** The addresses that a formula fills beside its own. */
function spilledBy({ value, address }: BookCell): readonly string[] {
  const box = isArray(value) ? parseAddress(value.ref) : undefined;
  if (!box || box.rows * box.columns === 1) return [];
  return Array.from({ length: box.rows * box.columns }, (_, at) =>
    printAddress({
      row: box.row + Math.floor(at / box.columns),
      column: box.column + (at % box.columns),
      rows: 1,
      columns: 1,
    }),
  ).filter((each) => each !== address);
}

/**
 * A shared formula has a range too, the span of its users, though the library's types do not say so. What else stands in
 * it are cells of their own: each user of the formula has an `f` with `t="shared"` and the same `si` (ECMA-376 Part 1
 * §18.3.1.40, `f`, attribute `ref`).
 */
function isArray(value: BookValue): value is Extract<BookValue, { ref: string }> {
  if (typeof value !== "object" || value === null || !("shareType" in value)) return false;
  const kind: string = value.shareType;
  return kind === "array";
}

function forEachBookCell(sheet: BookSheet, visit: (cell: BookCell) => void): void {
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    for (let column = 1; column <= (row?.cellCount ?? 0); column++) {
      const cell = row?.findCell(column);
      if (cell) visit(cell);
    }
  }
}
