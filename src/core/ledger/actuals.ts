import type { Amount } from "../money/amount";
import { ZERO } from "../money/decimal";
import { isAdjustment, type LedgerPeriod } from "./posting";
import type { LedgerTotal } from "./totals";
import { plainKey } from "../words/lineKey";
import type { Period } from "../time/period";

/** What the ledger has on one line for the closed months of a year. */
export type LedgerActual = {
  line: string;
  /** Of the closed months. */
  actual: Amount;
  /** Of period 0 and of 13 and more, shown apart; undefined where nothing is booked there. */
  opening: Amount | undefined;
  closing: Amount | undefined;
  postings: number;
};

/**
 * The actual of each line: the months that are closed, and beside them the adjustments, which are in no month.
 *
 * @returns a line each, in the order of the totals; amounts as the line counts them, unrounded, in the ledger's currency
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
 * The closed months that the ledger has no row in, on any line: an actual of such months is not nought but unknown.
 *
 * @returns months of the year, in order
 */
export function missingMonths(totals: readonly LedgerPeriod[], { months }: Period, year: number): number[] {
  const there = new Set(totals.filter((total) => total.year === year).map(({ period }) => period));
  return Array.from({ length: months }, (_, i) => i + 1).filter((month) => !there.has(month));
}

/** What a line had before an import and has after it. */
export type LedgerChange = { line: string; before: Amount; after: Amount; change: Amount };

/**
 * What an import changes, by line, so that a newer file of the same ledger can be looked at before it replaces the old.
 *
 * @returns the lines that change, in the order they come; none where both say the same
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
 * Puts an import in the place of what was there for its periods, so that the same file twice is there once. Periods the
 * import says nothing about stay: a file of each quarter makes a year.
 *
 * @param covered - the periods the import speaks for, also those it has no posting in
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
 * What an import leaves of its years from its first month on: periods that it has nothing in. A list of postings does not
 * say whether it speaks for them. If it does, what is there was moved or reversed, and would count twice.
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
