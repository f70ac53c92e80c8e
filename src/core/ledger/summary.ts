import type { Amount } from "../money/amount";
import { ZERO } from "../money/decimal";
import type { LedgerPeriod } from "./posting";
import { isSameKey } from "../words/lineKey";
import type { LedgerTotal } from "./totals";

/** What a ledger has on one line, or on one account, over all its periods. */
export type LedgerSum = {
  /** The key of the line, or the account. */
  of: string;
  /** Debit less credit. */
  booked: Amount;
  /** As the line counts it, an income turned. */
  amount: Amount;
  postings: number;
};

/** Sums totals by line, in the order the lines are met. */
export const sumLines = (totals: readonly LedgerTotal[]): LedgerSum[] => sumBy(totals, ({ line }) => line);

/** Sums what is on one line by account, what weighs most first. */
export const sumAccounts = (totals: readonly LedgerTotal[], line: string): LedgerSum[] =>
  sumBy(
    totals.filter((total) => isSameKey(total.line, line)),
    ({ account }) => account,
  ).sort((one, other) => other.booked.abs().cmp(one.booked.abs()));

/** Everything that is booked, as one sum; of a whole ledger it is zero. */
export const sumLedger = (totals: readonly LedgerTotal[]): LedgerSum =>
  sumBy(totals, () => "")[0] ?? { of: "", booked: ZERO, amount: ZERO, postings: 0 };

/** The periods a ledger speaks for or has a posting in, each once, in order. */
export function ledgerPeriods(totals: readonly LedgerTotal[], covered: readonly LedgerPeriod[]): LedgerPeriod[] {
  const periods = new Map<string, LedgerPeriod>();
  for (const { year, period } of [...covered, ...totals]) periods.set(`${year} ${period}`, { year, period });
  return [...periods.values()].sort((one, other) => one.year - other.year || one.period - other.period);
}

function sumBy(totals: readonly LedgerTotal[], of: (total: LedgerTotal) => string): LedgerSum[] {
  const sums = new Map<string, LedgerSum>();
  for (const total of totals) {
    const key = of(total);
    const before = sums.get(key);
    sums.set(key, {
      of: key,
      booked: (before?.booked ?? ZERO).plus(total.booked),
      amount: (before?.amount ?? ZERO).plus(total.amount),
      postings: (before?.postings ?? 0) + total.postings,
    });
  }
  return [...sums.values()];
}
