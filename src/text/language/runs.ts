import { runsOf, type LedgerPeriod } from "../../core";
import { monthName } from "./format";
import type { Language } from "./language";

/** Numbers in words, with each run as one: `4-6, 13`. */
export const numberRuns = (numbers: readonly number[]): string =>
  runsOf(numbers)
    .map(({ first, last }) => (first === last ? first : `${first}-${last}`))
    .join(", ");

/** Months in words, with each run as one: `mars, juli–september`. */
export const monthRuns = (months: readonly number[], language: Language): string =>
  runsOf(months)
    .map(({ first, last }) => [...new Set([first, last])].map((month) => monthName(month, language)).join("–"))
    .join(", ");

/** Periods of a ledger, as runs of each year: `2024: 1-6, 13`. */
export function periodRuns(periods: readonly LedgerPeriod[]): string {
  const years = [...new Set(periods.map(({ year }) => year))].sort((a, b) => a - b);
  return years
    .map((year) => {
      const ofYear = periods.filter((one) => one.year === year).map(({ period }) => period);
      return `${year}: ${numberRuns(ofYear)}`;
    })
    .join("; ");
}
