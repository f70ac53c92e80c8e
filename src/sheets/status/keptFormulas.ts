import { array, integer, is, minValue, number, object, parseJson, pipe, safeParse, string } from "valibot";
import { FORMULAS_SETTING } from "../model";
import { isFormulaCell } from "../workbook";

/** Formulas that follow each other down a column. */
export type FormulaRun = { row: number; column: number; formulas: readonly string[] };

/** An entry of the workbook's settings. */
export type Entry = { key: string; value: unknown };

type Cells = { values: readonly (readonly unknown[])[]; formulas: readonly (readonly unknown[])[] };

/**
 * The formulas of a report that are kept when it is made final: all of them. Values stand in their place, but for the line
 * below the status, which goes on telling of newer figures (`standingNotice`).
 */
export function formulaRuns({ formulas, values }: Cells): FormulaRun[] {
  const width = Math.max(0, ...formulas.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const runs: { row: number; column: number; formulas: string[] }[] = [];
    formulas.forEach((cells, row) => {
      const formula = cells[column];
      if (!isFormulaCell(formula, values[row]?.[column])) return;
      const last = runs.at(-1);
      if (last && last.row + last.formulas.length === row) last.formulas.push(formula);
      else runs.push({ row, column, formulas: [formula] });
    });
    return runs;
  });
}

/** The entries that keep the formulas of a report: how many pieces, then each piece. */
export function entriesFor(report: string, runs: readonly FormulaRun[]): Entry[] {
  const json = JSON.stringify(runs);
  const count = Math.ceil(json.length / PIECE);
  const pieces = Array.from({ length: count }, (_, i) => json.slice(i * PIECE, (i + 1) * PIECE));
  return [{ key: keyOf(report), value: count }, ...pieces.map((value, i) => ({ key: pieceKey(report, i), value }))];
}

/** Whether an entry keeps formulas of a report. */
export const isEntryOf = ({ key }: Pick<Entry, "key">, report: string): boolean =>
  key === keyOf(report) || key.startsWith(`${keyOf(report)}#`);

/** The formulas that are kept of a report; undefined where a piece is lost or is not as `entriesFor` made it. */
export function keptFormulas(entries: readonly Entry[], report: string): FormulaRun[] | undefined {
  const valueOf = (key: string): unknown => entries.find((entry) => entry.key === key)?.value;
  const count = valueOf(keyOf(report));
  if (!is(INDEX, count)) return undefined;
  const pieces = Array.from({ length: count }, (_, i) => valueOf(pieceKey(report, i)));
  if (!is(array(string()), pieces)) return undefined;
  const { success, output } = safeParse(RUNS, pieces.join(""));
  return success ? output : undefined;
}

const INDEX = pipe(number(), integer(), minValue(0));
const RUNS = pipe(string(), parseJson(), array(object({ row: INDEX, column: INDEX, formulas: array(string()) })));

const keyOf = (report: string): string => `${FORMULAS_SETTING}${report}`;
const pieceKey = (report: string, index: number): string => `${keyOf(report)}#${index + 1}`;

/** Characters of a piece: well below what a request may carry. */
const PIECE = 100_000;
