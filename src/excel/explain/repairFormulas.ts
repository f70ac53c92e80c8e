import type { Finding } from "../../core";
import { areaAddress, repairsIn, type Repair } from "../../sheets";
import { pane } from "../../text";
import { actInExcel, askForSheets, reached, refuseProtected, type Outcome } from "../host";
import { snapshotIn } from "../read";
import { rangeOf, writeFormulas } from "./writeFormulas";

/**
 * Writes the formulas again whose BIBSYS functions Excel has lost, all or none, and nothing else.
 *
 * A user's own undo takes the writing back; where Excel refuses it, the cells that were written get their formulas back.
 */
export function repairFormulas(): Promise<Outcome> {
  return actInExcel(async (context) => {
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
    await writeFormulas(context, repairs);
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
