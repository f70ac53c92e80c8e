import type { Finding } from "../../core";
import { areaAddress, plainFormula, repairsIn, type Repair } from "../../sheets";
import { pane } from "../../text";
import { askForSheets, ExcelRefusal, inExcel, reached, refuseProtected, type Outcome } from "../host";
import { snapshotIn } from "../read";

/**
 * Writes the formulas again whose BIBSYS functions Excel has lost, all or none, and nothing else.
 *
 * A user's own undo takes the writing back; where Excel refuses it, the cells that were written get their formulas back.
 */
export function repairFormulas(): Promise<Outcome> {
  return inExcel(async (context) => {
    const { snapshot } = await snapshotIn(context);
    const unread = snapshot.sheets.filter(({ isUnread }) => isUnread);
    const findings = unread.map(({ name }): Finding => ({
      code: "sheet-too-large",
      facts: { sheet: name },
      severity: "warning",
    }));
    const repairs = repairsIn(snapshot);
    const sheets = [...new Set(repairs.map(({ sheet }) => sheet))];
    const shown = sheets[0] ?? snapshot.sheets[0]?.name ?? "";
    if (repairs.length === 0) return { sheet: shown, findings, news: pane.formulas.nothingToRepair };

    const worksheets = askForSheets(context);
    const now = repairs.map((repair) => rangeOf(context, repair).load("formulas"));
    await context.sync();
    for (const sheet of sheets) refuseProtected(worksheets, sheet);
    const changed = repairs.filter(({ before }, i) => !isAsSeen(before, now[i]?.formulas));
    if (changed.length > 0) return { sheet: undefined, findings: changed.map(changedSince) };
    reached("writing");
    for (const repair of repairs) rangeOf(context, repair).formulas = repair.formulas.map((formula) => [formula]);
    try {
      await context.sync();
    } catch (error) {
      await putBack(repairs, sheets, error);
      throw error;
    }
    const count = repairs.reduce((sum, { broken }) => sum + broken, 0);
    return { sheet: shown, findings, news: pane.formulas.repaired(count, sheets) };
  });
}

const isAsSeen = (before: readonly string[], now: unknown[][] | undefined): boolean =>
  before.every((formula, at) => now?.[at]?.[0] === formula);

const changedSince = ({ sheet, row, column, formulas }: Repair): Finding => {
  const cell = areaAddress({ sheet, row, column, rows: formulas.length, columns: 1 });
  return { code: "target-changed", facts: { sheet, cell }, severity: "error" };
};

const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, row, column, formulas }: Repair): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, formulas.length, 1);

/** Gives back the formulas of the cells that hold what was written, in a request of its own. */
async function putBack(repairs: readonly Repair[], sheets: readonly string[], error: unknown): Promise<void> {
  try {
    await inExcel(async (context) => {
      const now = repairs.map((repair) => rangeOf(context, repair).load("formulas"));
      await context.sync();
      repairs.forEach((repair, i) => {
        const held = (now[i]?.formulas ?? []) as unknown[][];
        repair.formulas.forEach((formula, at) => {
          const isWritten = plainFormula(String(held[at]?.[0])) === plainFormula(formula);
          const before = repair.before[at];
          if (!isWritten || before === undefined || before === held[at]?.[0]) return;
          now[i]?.getCell(at, 0).set({ formulas: [[before]] });
        });
      });
      await context.sync();
    });
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, sheets);
  }
}
