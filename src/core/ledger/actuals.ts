import { ZERO, type Amount } from "../money";
import { isAdjustment, type LedgerPeriod } from "./posting";
import type { LedgerTotal } from "./totals";
import { plainKey } from "../words";
import type { Period } from "../time";

/** The actual of one line for the closed months of a year. */
export type LedgerActual = {
  line: string;
  /** Of the closed months. */
  actual: Amount;
  /** The amounts of period 0, and of 13 and above. Undefined when nothing is booked there. */
  opening: Amount | undefined;
  closing: Amount | undefined;
  postings: number;
};

/**
 * The actual of each line: its closed months, and apart from them the adjustments, which belong to no month.
 *
 * @returns one entry per line, in the order of the totals; amounts as the line counts them, unrounded, in the ledger's
 * currency
 */
export function ledgerActuals(totals: readonly LedgerTotal[], { months }: Period, year: number): LedgerActual[] {
  const byLine = new Map<string, LedgerActual>();
  for (const total of totals) {
    if (total.year !== year || (total.period > months && !isAdjustment(total.period))) continue;
    const { line, amount, period } = total;
    const none = { line, actual: ZERO, opening: undefined, closing: undefined, postings: 0 };
    const before = byLine.get(plainKey(line)) ?? none;
    const part = period < 1 ? "opening" : isAdjustment(period) ? "closing" : "actual";
    const sum = (before[part] ?? ZERO).plus(amount);
    byLine.set(plainKey(line), { ...before, [part]: sum, postings: before.postings + total.postings });
  }
  return [...byLine.values()];
}

/**
 * The closed months without a row in the ledger, on any line. The actual of such a month is unknown, not zero.
 *
 * @returns months of the year, in order
 */
export function missingMonths(totals: readonly LedgerPeriod[], { months }: Period, year: number): number[] {
  const there = new Set(totals.filter((total) => total.year === year).map(({ period }) => period));
  return Array.from({ length: months }, (_, i) => i + 1).filter((month) => !there.has(month));
}

/** A line's amount before and after an import. */
export type LedgerChange = { line: string; before: Amount; after: Amount; change: Amount };

/**
 * The changes of an import, by line, so that a newer file can be inspected before it replaces the old one.
 *
 * @returns the lines that change, in the order they come; empty when both are equal
 */
export function compareLedgers(before: readonly LedgerTotal[], after: readonly LedgerTotal[]): LedgerChange[] {
  const [old, now] = [sumByLine(before), sumByLine(after)];
  const lines = new Map([...before, ...after].map(({ line }) => [plainKey(line), line]));
  return [...lines]
    .map(([key, line]): LedgerChange => {
      const [was, is] = [old.get(key) ?? ZERO, now.get(key) ?? ZERO];
      return { line, before: was, after: is, change: is.minus(was) };
    })
    .filter(({ change }) => !change.isZero());
}

/**
 * Replaces the rows of an import's periods, so that importing a file twice counts it once. Other periods stay: one file
 * per quarter makes a year.
 *
 * @param covered - the periods the import covers, also those without a posting
 */
export function replacePeriods(
  before: readonly LedgerTotal[],
  after: readonly LedgerTotal[],
  covered: readonly LedgerPeriod[],
): LedgerTotal[] {
  const key = ({ year, period }: LedgerPeriod): string => `${year} ${period}`;
  const replaced = new Set([...covered, ...after].map(key));
  return [...before.filter((total) => !replaced.has(key(total))), ...after];
}

/**
 * The rows that an import leaves in its years after its first month: periods without a posting in the import. A list of
 * postings does not show whether it covers them. If it does, those rows were moved or reversed, and would count twice.
 */
export function keptPeriods(before: readonly LedgerTotal[], imported: readonly LedgerPeriod[]): LedgerTotal[] {
  const byYear = new Map<number, number[]>();
  for (const { year, period } of imported) byYear.set(year, [...(byYear.get(year) ?? []), period]);
  return before.filter(({ year, period }) => {
    const periods = byYear.get(year) ?? [];
    return period > Math.min(...periods.filter((one) => !isAdjustment(one))) && !periods.includes(period);
  });
}

function sumByLine(totals: readonly LedgerTotal[]): Map<string, Amount> {
  const sums = new Map<string, Amount>();
  for (const { line, amount } of totals) sums.set(plainKey(line), (sums.get(plainKey(line)) ?? ZERO).plus(amount));
  return sums;
}
