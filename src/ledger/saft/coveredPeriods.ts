import type { LedgerPeriod } from "../../core";
import type { Values } from "./readElements";

/**
 * The months a file speaks for: its selection by periods, else by days. None where it does not say.
 */
export function coveredPeriods(header: Values): LedgerPeriod[] {
  const first = monthAt(header, "first");
  const last = monthAt(header, "last");
  if (first === undefined || last === undefined || last - first > MOST) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_month, i) => ({
    year: Math.floor((first + i) / 12),
    period: ((first + i) % 12) + 1,
  }));
}

/** More than a selection can mean is a slip of the pen. */
const MOST = 240;

/** Months since the year 0. */
function monthAt(header: Values, end: "first" | "last"): number | undefined {
  const year = Number(header[`${end}Year`] ?? "");
  const period = Number(header[`${end}Period`] ?? "");
  // A selection may begin in 0 and end in 13: the adjustments of the year it names.
  if (year >= 1900 && Number.isInteger(period)) return year * 12 + Math.min(12, Math.max(1, period)) - 1;
  const day = /^(\d{4})-(\d\d)-\d\d/u.exec(header[`${end}Day`] ?? "");
  return day ? Number(day[1]) * 12 + Number(day[2]) - 1 : undefined;
}
