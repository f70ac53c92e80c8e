import { isAdjustment, type Finding } from "../../core";
import { runsOf } from "../reading";
import { coveredPeriods } from "./coveredPeriods";
import type { FileSpan } from "./overlaps";

/**
 * Finds postings in months that no file was selected for: a selection by days has vouchers of an adjacent month. An
 * import replaces whole periods, so those few would replace the whole month.
 */
export function unselectedFindings(spans: readonly FileSpan[]): Finding[] {
  const selections = spans.map(({ header }) => coveredPeriods(header).map(({ year, period }) => year * 1000 + period));
  const selected = new Set(selections.flat());
  return spans.flatMap(({ file, periods }, i): Finding[] => {
    const beside = [...periods].filter((period) => !selected.has(period) && !isAdjustment(period % 1000));
    const own = selections[i] ?? [];
    if (own.length === 0 || beside.length === 0) return [];
    const facts = { file, selected: runsOf(own), periods: runsOf(beside.sort((one, other) => one - other)) };
    return [{ code: "months-unselected", facts, severity: "warning" }];
  });
}
