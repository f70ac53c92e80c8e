import { isSameName } from "../model";
import { contains, oneCell, type Area } from "./area";
import { isFormulaCell } from "./formulaCell";

/** A workbook at one moment: its cells, tables and names. */
export type Snapshot = {
  sheets: readonly SheetSnapshot[];
  tables: readonly TableSnapshot[];
  names: readonly NameSnapshot[];
};

/** The filled cells of a sheet. */
export type SheetSnapshot = {
  name: string;
  /** The first row of the filled block, counted from zero, as the column. */
  row: number;
  column: number;
  values: readonly (readonly unknown[])[];
  /** The formula of a cell that computes, else its value. */
  formulas: readonly (readonly unknown[])[];
  /** Number formats, where they were read. */
  formats?: readonly (readonly unknown[])[];
  /** What the cells that show a day or a time show, where that was read; undefined for other cells. */
  days?: readonly (readonly (string | undefined)[])[];
  /** The cells were not read: the sheet is too large, or holds the ledger, which is read apart. */
  isUnread?: true;
  /** A final report: its cells are values, and its formulas come from where they are kept. */
  isFrozen?: true;
};

export type TableSnapshot = { name: string; header: readonly string[]; body: Area };

/** A defined name and its formula, with the equals sign: `=Oppsett!$C$7`. */
export type NameSnapshot = { name: string; formula: string };

export const sheetIn = (snapshot: Snapshot, name: string): SheetSnapshot | undefined =>
  snapshot.sheets.find((sheet) => isSameName(sheet.name, name));

export const tableAt = (snapshot: Snapshot, area: Area): TableSnapshot | undefined =>
  snapshot.tables.find(({ body }) => contains(body, area));

/** The values of an area, row by row; undefined where it was not read. */
export function valuesIn(snapshot: Snapshot, area: Area): unknown[][] | undefined {
  const sheet = sheetIn(snapshot, area.sheet);
  if (!sheet || sheet.isUnread) return undefined;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_each, column) => sheet.values[area.row + row - sheet.row]?.[area.column + column - sheet.column] ?? "",
    ),
  );
}

/** What the cells of an area show of days, row by row; undefined where none of them shows one. */
export function daysIn(snapshot: Snapshot, area: Area): (string | undefined)[][] | undefined {
  const sheet = sheetIn(snapshot, area.sheet);
  if (!sheet?.days) return undefined;
  const days = Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_each, column) => sheet.days?.[area.row + row - sheet.row]?.[area.column + column - sheet.column],
    ),
  );
  return days.some((line) => line.some((day) => day !== undefined)) ? days : undefined;
}

export const valueAt = (snapshot: Snapshot, sheet: string, row: number, column: number): unknown =>
  valuesIn(snapshot, oneCell(sheet, row, column))?.[0]?.[0] ?? "";

/** The formula of a cell; undefined where the cell does not compute. */
export function formulaAt(snapshot: Snapshot, { sheet: name, row, column }: Area): string | undefined {
  const sheet = sheetIn(snapshot, name);
  const formula = sheet?.formulas[row - sheet.row]?.[column - sheet.column];
  const value = sheet?.values[row - sheet.row]?.[column - sheet.column];
  return isFormulaCell(formula, value) ? formula : undefined;
}
