import type { Finding } from "../../core";
import { conversionAt, type Conversion, type Spot } from "../../sheets";
import { pane } from "../../text";
import { actInExcel, askForSheets, inExcel, reached, refuseProtected, type Outcome } from "../host";
import { snapshotIn } from "../read";
import { askForRuns, holding, rewriteCells, TO_NUMBERS, TO_TEXTS, type Run } from "./rewriteCells";

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
  return actInExcel(async (context) => {
    const asSeen = holding(await openRuns(context, conversion), TO_NUMBERS.from);
    const changed = numbers.filter((one) => !asSeen.includes(one));
    if (changed.length > 0) return { sheet: undefined, findings: changed.map(({ cell }) => changedSince(sheet, cell)) };
    reached("writing");
    await rewriteCells(context, conversion, TO_NUMBERS);
    const news = pane.control.numbers.converted(numbers.length, sheet);
    return { sheet, findings: [], news, numbers: { is: "converted", conversion } };
  });
}

/** Gives the cells that still hold their number their text and format back. What has been changed since is left alone. */
export function takeNumbersBack(conversion: Conversion): Promise<Outcome> {
  const { sheet, numbers } = conversion;
  return actInExcel(async (context) => {
    const ours = holding(await openRuns(context, conversion), TO_TEXTS.from);
    reached("writing");
    await rewriteCells(context, { sheet, numbers: ours }, TO_TEXTS);
    return { sheet, findings: [], news: pane.control.numbers.textAgain(ours.length, numbers.length - ours.length) };
  });
}

/** Reads the cells, and refuses a protected sheet before anything is written. */
async function openRuns(context: Excel.RequestContext, conversion: Conversion): Promise<Run[]> {
  const worksheets = askForSheets(context);
  const runs = askForRuns(context, conversion);
  await context.sync();
  refuseProtected(worksheets, conversion.sheet);
  return runs;
}

const changedSince = (sheet: string, cell: string): Finding => ({
  code: "target-changed",
  facts: { sheet, cell },
  severity: "error",
});
