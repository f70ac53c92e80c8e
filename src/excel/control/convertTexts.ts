import type { Finding } from "../../core";
import { conversionAt, type Conversion, type Spot, type TextNumber } from "../../sheets";
import { pane } from "../../text";
import { askForSheets, ExcelRefusal, inExcel, keptCell, reached, refuseProtected, type Outcome } from "../host";
import { snapshotIn } from "../read";

/** Reads what turning the texts of a table into numbers would do, for the user to decide. Nothing is written. */
export function offerNumbers(spot: Spot): Promise<Outcome> {
  return inExcel(async (context) => {
    const { snapshot } = await snapshotIn(context, { formats: true });
    const conversion = conversionAt(snapshot, spot);
    if (!conversion) return { sheet: spot.sheet, findings: [], news: pane.control.numbers.none };
    return { sheet: undefined, findings: [], numbers: { is: "offered", conversion } };
  });
}

/**
 * Turns texts into the numbers that the user has seen, all or none. A text that has changed since is a finding, and
 * nothing is written.
 *
 * Two syncs: one reads, one writes. Excel can undo the writing, and so can `takeNumbersBack`.
 */
export function convertTexts(conversion: Conversion): Promise<Outcome> {
  const { sheet, numbers } = conversion;
  return inExcel(async (context) => {
    const worksheets = askForSheets(context);
    const runs = runsIn(context, conversion);
    await context.sync();
    refuseProtected(worksheets, sheet);
    const changed = runs.flatMap(({ run, range }) => run.filter(({ text }, at) => range.formulas[at]?.[0] !== text));
    if (changed.length > 0) return { sheet: undefined, findings: changed.map(({ cell }) => changedSince(sheet, cell)) };
    reached("writing");
    for (const { run, range } of runs) write(range, run, ({ shownAs, number }) => [shownAs, number]);
    try {
      await context.sync();
    } catch (error) {
      await putBack(conversion, error);
      throw error;
    }
    const news = pane.control.numbers.converted(numbers.length, sheet);
    return { sheet, findings: [], news, numbers: { is: "converted", conversion } };
  });
}

/** Gives the cells that still hold their number their text and format back. What has been changed since is left alone. */
export function takeNumbersBack(conversion: Conversion): Promise<Outcome> {
  const { sheet, numbers } = conversion;
  return inExcel(async (context) => {
    const worksheets = askForSheets(context);
    const runs = runsIn(context, conversion);
    await context.sync();
    refuseProtected(worksheets, sheet);
    const ours = oursIn(runs);
    reached("writing");
    await writeTexts(context, sheet, ours);
    return { sheet, findings: [], news: pane.control.numbers.textAgain(ours.length, numbers.length - ours.length) };
  });
}

/** Cells below each other, and their range. */
type Run = { run: readonly TextNumber[]; range: Excel.Range };

function runsIn(context: Excel.RequestContext, { sheet, numbers }: Conversion): Run[] {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const sorted = [...numbers].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: TextNumber[][] = [];
  for (const number of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === number.column && last.row === number.row - 1) runs.at(-1)?.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => {
    const { row, column } = run[0] as TextNumber;
    return { run, range: worksheet.getRangeByIndexes(row, column, run.length, 1).load("formulas") };
  });
}

/** Writes the format first: a cell formatted as text would take a number as text. */
function write(range: Excel.Range, run: readonly TextNumber[], cellOf: (one: TextNumber) => [string, string | number]) {
  const cells = run.map(cellOf);
  range.numberFormat = cells.map(([format]) => [format]);
  range.values = cells.map(([, value]) => [value]);
}

const oursIn = (runs: readonly Run[]): TextNumber[] =>
  runs.flatMap(({ run, range }) => run.filter(({ number }, at) => range.formulas[at]?.[0] === number));

async function writeTexts(context: Excel.RequestContext, sheet: string, numbers: readonly TextNumber[]): Promise<void> {
  for (const { run, range } of runsIn(context, { sheet, numbers, left: [] })) {
    write(range, run, ({ format, text }) => [format, keptCell(text)]);
  }
  await context.sync();
}

async function putBack(conversion: Conversion, error: unknown): Promise<void> {
  try {
    await inExcel(async (context) => {
      const runs = runsIn(context, conversion);
      await context.sync();
      await writeTexts(context, conversion.sheet, oursIn(runs));
    });
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [conversion.sheet]);
  }
}

const changedSince = (sheet: string, cell: string): Finding => ({
  code: "target-changed",
  facts: { sheet, cell },
  severity: "error",
});
