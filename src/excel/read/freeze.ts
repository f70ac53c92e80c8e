import { entriesFor, isEntryOf, standingNotice, STATUS_ROW, type FormulaRun } from "../../sheets";
import { keptCell } from "../host";
import type { Cells } from "./shownCells";

/** Replaces formulas by the values they show. The line below the status goes on watching. */
export function freeze(worksheet: Excel.Worksheet, runs: readonly FormulaRun[], { values }: Cells): void {
  for (const { row, column, formulas } of runs) {
    cellsOf(worksheet, row, column, formulas.length).values = formulas.map((_formula, i) => [
      keptCell(values[row + i]?.[column]),
    ]);
    const notice = formulas[STATUS_ROW + 1 - row];
    if (column === 0 && notice !== undefined) {
      cellsOf(worksheet, STATUS_ROW + 1, column, 1).formulas = [[standingNotice(notice)]];
    }
  }
}

/** Puts the formulas back. */
export function thaw(worksheet: Excel.Worksheet, runs: readonly FormulaRun[]): void {
  for (const { row, column, formulas } of runs) {
    cellsOf(worksheet, row, column, formulas.length).formulas = formulas.map((formula) => [formula]);
  }
}

/** Keeps the formulas of a report in the workbook. */
export function keepFormulas(settings: Excel.SettingCollection, report: string, runs: readonly FormulaRun[]): void {
  for (const { key, value } of entriesFor(report, runs)) settings.add(key, value);
}

/** The settings that keep the formulas of a report. */
export const settingsOf = (settings: readonly Excel.Setting[], report: string): Excel.Setting[] =>
  settings.filter((setting) => isEntryOf(setting, report));

const cellsOf = (worksheet: Excel.Worksheet, row: number, column: number, rows: number): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rows, 1);
