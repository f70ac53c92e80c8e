import { FORMULAS_SETTING, STATUS_ROW } from "../../sheets";
import { isFormulaCell, keptCell } from "../host/cells";
import type { Cells } from "./shownCells";

/** Formulas that follow each other down a column, and what they show. */
export type FormulaRun = { row: number; column: number; formulas: readonly string[] };

/**
 * The formulas of a report that is finished: all but the warning below its status, which is to tell its reader still
 * when what the report rests on changes.
 */
export function formulaRuns({ formulas, values }: Cells): FormulaRun[] {
  const width = Math.max(0, ...formulas.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const runs: { row: number; column: number; formulas: string[] }[] = [];
    formulas.forEach((cells, row) => {
      const formula = cells[column];
      if (!isFormulaCell(formula, values[row]?.[column])) return;
      if (row === STATUS_ROW + 1) return;
      const last = runs.at(-1);
      if (last && last.row + last.formulas.length === row) last.formulas.push(formula);
      else runs.push({ row, column, formulas: [formula] });
    });
    return runs;
  });
}

/** Puts what the formulas show in their place. */
export function freeze(worksheet: Excel.Worksheet, runs: readonly FormulaRun[], { values }: Cells): void {
  for (const { row, column, formulas } of runs) {
    cellsOf(worksheet, row, column, formulas.length).values = formulas.map((_formula, i) => [
      keptCell(values[row + i]?.[column]),
    ]);
  }
}

/** Puts the formulas back. */
export function thaw(worksheet: Excel.Worksheet, runs: readonly FormulaRun[]): void {
  for (const { row, column, formulas } of runs) {
    cellsOf(worksheet, row, column, formulas.length).formulas = formulas.map((formula) => [formula]);
  }
}

/** Keeps the formulas of a report in the workbook, in pieces that Excel takes. */
export function keepFormulas(settings: Excel.SettingCollection, report: string, runs: readonly FormulaRun[]): void {
  const json = JSON.stringify(runs);
  const count = Math.ceil(json.length / PIECE);
  settings.add(keyOf(report), count);
  for (let i = 0; i < count; i += 1) settings.add(pieceKey(report, i), json.slice(i * PIECE, (i + 1) * PIECE));
}

/** The formulas that are kept of a report; undefined where they are lost. */
export function keptFormulas(settings: readonly Excel.Setting[], report: string): FormulaRun[] | undefined {
  const valueOf = (key: string): unknown => settings.find((setting) => setting.key === key)?.value;
  const count = valueOf(keyOf(report));
  if (typeof count !== "number") return undefined;
  const pieces = Array.from({ length: count }, (_, i) => valueOf(pieceKey(report, i)));
  return pieces.every((piece) => typeof piece === "string") ? (JSON.parse(pieces.join("")) as FormulaRun[]) : undefined;
}

/** The settings that hold them. */
export const settingsOf = (settings: readonly Excel.Setting[], report: string): Excel.Setting[] =>
  settings.filter(({ key }) => key === keyOf(report) || key.startsWith(`${keyOf(report)}#`));

const keyOf = (report: string): string => `${FORMULAS_SETTING}${report}`;
const pieceKey = (report: string, index: number): string => `${keyOf(report)}#${index + 1}`;

/** Characters of a piece: well below what a request may carry. */
const PIECE = 100_000;

const cellsOf = (worksheet: Excel.Worksheet, row: number, column: number, rows: number): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rows, 1);
