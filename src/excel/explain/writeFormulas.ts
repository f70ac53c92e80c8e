import { plainFormula } from "../../sheets";
import { asHeld, asRead, changedMeanwhile, ExcelRefusal, inExcel } from "../host";

/** Cells below each other that get formulas, and what they held when they were read. */
export type FormulaRun = {
  sheet: string;
  row: number;
  column: number;
  before: readonly unknown[];
  formulas: readonly string[];
};

/**
 * Writes formulas in one request, all or none. What the cells held is loaded before it is written over, and compared
 * after: where somebody has changed one since it was read, all of them get back what stood.
 *
 * @param isAsRead - whether what lies around the cells is as it was read, by what the same request loaded
 * @throws Meanwhile where somebody has changed a cell
 */
export async function writeFormulas(
  context: Excel.RequestContext,
  runs: readonly FormulaRun[],
  isAsRead = (): boolean => true,
): Promise<void> {
  const stood = runs.map((run) => rangeOf(context, run).load("formulas,values"));
  for (const run of runs) rangeOf(context, run).formulas = run.formulas.map((formula) => [formula]);
  try {
    await context.sync();
  } catch (error) {
    await putBack(runs, error);
    throw error;
  }
  const changed = runs.find(({ before }, i) => !before.every((held, at) => stood[i]?.formulas[at]?.[0] === held));
  if (!changed && isAsRead()) return;
  await putBack(runs, undefined, stood);
  throw changedMeanwhile((changed ?? runs[0])?.sheet ?? "");
}

export const rangeOf = (
  { workbook }: Excel.RequestContext,
  { sheet, row, column, formulas }: FormulaRun,
): Excel.Range => workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, formulas.length, 1);

/**
 * Gives the cells that hold what was written back what stood, or what was read where nobody knows that. In a request of
 * its own.
 */
async function putBack(runs: readonly FormulaRun[], error: unknown, stood?: readonly Excel.Range[]): Promise<void> {
  try {
    await inExcel(async (context) => {
      const now = runs.map((run) => rangeOf(context, run).load("formulas"));
      await context.sync();
      runs.forEach((run, i) => {
        const held = (now[i]?.formulas ?? []) as unknown[][];
        const then = stood?.[i];
        run.formulas.forEach((formula, at) => {
          const isWritten = plainFormula(String(held[at]?.[0])) === plainFormula(formula);
          const content = then ? asRead(then.formulas[at]?.[0], then.values[at]?.[0]) : asHeld(run.before[at]);
          if (isWritten && content !== held[at]?.[0]) now[i]?.getCell(at, 0).set({ formulas: [[content]] });
        });
      });
      await context.sync();
    });
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [...new Set(runs.map(({ sheet }) => sheet))]);
  }
}
