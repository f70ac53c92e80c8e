import type { LedgerPeriod } from "../../core";
import type { Values } from "./readElements";

/**
 * Lists the periods a file covers: by its selection of periods, which may begin in 0 and end in 13 or later, else by
 * its selection of days. Empty where the file declares no selection.
 */
export function coveredPeriods(header: Values): LedgerPeriod[] {
  const first = endOf(header, "first");
  const last = endOf(header, "last");
  if (!first || !last || last.year - first.year > MOST_YEARS || last.period > MOST_PERIODS) return [];
  const periods: LedgerPeriod[] = [];
  for (let { year } = first; year <= last.year; year += 1) {
    const from = year === first.year ? first.period : 0;
    const to = year === last.year ? last.period : Math.max(12, last.period);
    for (let period = from; period <= to; period += 1) periods.push({ year, period });
  }
  return periods;
}

// A wider selection is a typing error.
const MOST_YEARS = 20;
const MOST_PERIODS = 99;

function endOf(header: Values, end: "first" | "last"): LedgerPeriod | undefined {
  const [year, period] = [header[`${end}Year`] ?? "", header[`${end}Period`] ?? ""];
  if (/^\d{4}$/u.test(year) && /^\d+$/u.test(period)) return { year: Number(year), period: Number(period) };
  const day = /^(\d{4})-(\d\d)-\d\d/u.exec(header[`${end}Day`] ?? "");
  return day ? { year: Number(day[1]), period: Number(day[2]) } : undefined;
}
