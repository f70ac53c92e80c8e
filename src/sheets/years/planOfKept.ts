import type { Plan } from "../plan";
import type { HistoryRow } from "./historyOf";
import { asLines, keptPeriods, rowsOf } from "./keptPeriods";

/**
 * The plan of a kept period: its lines as they were reported, with the settings of today. Unit, organisation, language and
 * case are the workbook's; assumptions are of a year's frame, and are not kept by period.
 *
 * @returns undefined where the period is not kept
 */
export function planOfKept(plan: Plan, rows: readonly HistoryRow[], name: string): Plan | undefined {
  const kept = keptPeriods(rows).find((period) => period.name === name);
  if (!kept) return undefined;
  const { year, period, stamp } = kept;
  const setup = { ...plan.setup, year, period, yearGiven: year, periodGiven: name };
  return { ...plan, setup, stamp, lines: asLines(rowsOf(rows, kept)) };
}
