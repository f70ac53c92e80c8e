import { ZERO, type Amount } from "../money";
import type { LedgerPeriod } from "./posting";
import { isSameKey } from "../words";
import { countPostings, type LedgerTotal } from "./totals";

/** The sum of one line, or of one account, over all periods of a ledger. */
export type LedgerSum = {
  /** The key of the line, or the account. */
  of: string;
  /** Debit less credit. */
  booked: Amount;
  /** As the line counts it: income with its sign reversed. */
  amount: Amount;
  postings: number;
};

/** Sums totals by line, in the order of their first appearance. */
export const sumLines = (totals: readonly LedgerTotal[]): LedgerSum[] => sumBy(totals, ({ line }) => line);

/** Sums one line's totals by account, the largest first. */
export const sumAccounts = (totals: readonly LedgerTotal[], line: string): LedgerSum[] =>
  sumBy(
    totals.filter((total) => isSameKey(total.line, line)),
    ({ account }) => account,
  ).sort((one, other) => other.booked.abs().cmp(one.booked.abs()));

/** The sum of everything booked. For a complete ledger it is zero. */
export const sumLedger = (totals: readonly LedgerTotal[]): LedgerSum =>
  sumBy(totals, () => "")[0] ?? { of: "", booked: ZERO, amount: ZERO, postings: 0 };

/** The periods that a ledger covers or has a posting in, each once, in order. */
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
      postings: (before?.postings ?? 0) + countPostings([total]),
    });
  }
  return [...sums.values()];
}
