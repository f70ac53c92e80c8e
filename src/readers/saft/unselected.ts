import { isAdjustment, type Finding } from "../../core";
import { runsOf } from "../reading/repeats";
import { coveredPeriods } from "./coveredPeriods";
import type { FileSpan } from "./overlaps";

/**
 * Postings in months that no file was selected for: a selection by days has vouchers that belong to a month beside it. An
 * import replaces whole periods, so that those few would stand where the whole month has been.
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
