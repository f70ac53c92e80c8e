import type { Conversion, TextNumber } from "../../sheets";
import { asRead, changedMeanwhile, ExcelRefusal, inExcel, keptCell, type Written } from "../host";

/** Cells below each other, and what they hold. */
export type Run = { cells: readonly TextNumber[]; range: Excel.Range };

/** A direction: what a cell holds before and after, and its number format then. */
export type Way = {
  from: (one: TextNumber) => Written;
  to: (one: TextNumber) => Written;
  format: (one: TextNumber) => string;
};

export const TO_NUMBERS: Way = {
  from: ({ text }) => text,
  to: ({ number }) => number,
  format: ({ shownAs }) => shownAs,
};
export const TO_TEXTS: Way = { from: ({ number }) => number, to: ({ text }) => text, format: ({ format }) => format };

type Cells = Pick<Conversion, "sheet" | "numbers">;

/** Asks what the cells hold, in columns of cells below each other. Read the result after the next sync. */
export function askForRuns(context: Excel.RequestContext, { sheet, numbers }: Cells): Run[] {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const sorted = [...numbers].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: TextNumber[][] = [];
  for (const number of sorted) {
    const [run] = runs.slice(-1);
    const last = run?.at(-1);
    if (last?.column === number.column && last.row === number.row - 1) run?.push(number);
    else runs.push([number]);
  }
  return runs.map((cells) => {
    const { row, column } = cells[0] as TextNumber;
    const range = worksheet.getRangeByIndexes(row, column, cells.length, 1);
    return { cells, range: range.load("formulas,values,numberFormat") };
  });
}

/** The cells that hold what they do before a way is gone, or after it. */
export const holding = (runs: readonly Run[], held: (one: TextNumber) => Written): TextNumber[] =>
  runs.flatMap(({ cells, range }) => cells.filter((one, at) => range.formulas[at]?.[0] === held(one)));

/**
 * Writes cells in one request, all or none. What they held is loaded before it is written over, and compared after: where
 * somebody has changed one since it was read, all of them get back what stood.
 *
 * @throws Meanwhile where somebody has changed a cell
 */
export async function rewriteCells(context: Excel.RequestContext, cells: Cells, way: Way): Promise<void> {
  const stood = askForRuns(context, cells);
  for (const { cells: run } of stood)
    write(context, cells.sheet, run, (one) => [way.format(one), keptCell(way.to(one))]);
  try {
    await context.sync();
  } catch (error) {
    await putBack(cells, way, error);
    throw error;
  }
  if (holding(stood, way.from).length === cells.numbers.length) return;
  await putBack(cells, way, undefined, stood);
  throw changedMeanwhile(cells.sheet);
}

/** Writes the format first: a cell formatted as text would take a number as text. */
function write(
  { workbook }: Excel.RequestContext,
  sheet: string,
  run: readonly TextNumber[],
  cellOf: (one: TextNumber) => readonly [unknown, unknown],
): void {
  const [first] = run;
  if (!first) return;
  const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(first.row, first.column, run.length, 1);
  const cells = run.map(cellOf);
  range.numberFormat = cells.map(([format]) => [format]);
  range.formulas = cells.map(([, cell]) => [cell]);
}

/** Gives the cells that hold what was written back what stood, or what was read where nobody knows that. */
async function putBack(cells: Cells, way: Way, error: unknown, stood?: readonly Run[]): Promise<void> {
  try {
    await inExcel(async (context) => {
      const now = askForRuns(context, cells);
      await context.sync();
      const [before, ours] = [stoodIn(stood ?? []), new Set(holding(now, way.to).map(({ cell }) => cell))];
      for (const one of cells.numbers.filter(({ cell }) => ours.has(cell))) {
        const back = way === TO_NUMBERS ? TO_TEXTS : TO_NUMBERS;
        write(context, cells.sheet, [one], () => before.get(one.cell) ?? [back.format(one), keptCell(back.to(one))]);
      }
      await context.sync();
    });
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [cells.sheet]);
  }
}

/** The format and the content of each cell as it stood. */
const stoodIn = (stood: readonly Run[]): ReadonlyMap<string, readonly [unknown, unknown]> =>
  new Map(
    stood.flatMap(({ cells, range }) =>
      cells.map(({ cell }, at) => {
        const content = asRead(range.formulas[at]?.[0], range.values[at]?.[0]);
        return [cell, [range.numberFormat[at]?.[0], content]] as const;
      }),
    ),
  );
