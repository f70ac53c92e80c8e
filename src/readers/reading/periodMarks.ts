import { ZERO, type Amount, type LedgerLine } from "../../core";

/** What a file has in one period, small beside its postings: enough to compare it with another file's period. */
export type PeriodMarks = {
  /** A number for each posting, in order. */
  marks: Float64Array;
  /** The debit of its postings. */
  debit: Amount;
  /** Sums by account. */
  sums: ReadonlyMap<string, Amount>;
};

/** Marks of a file by year and period, as 2024006. */
export type FileMarks = { add: (line: LedgerLine) => void; byPeriod: () => Map<number, PeriodMarks> };

/** Gathers the marks of a file, eight bytes a posting. The order of the postings does not matter. */
export function createFileMarks(): FileMarks {
  const gathered = new Map<number, { marks: number[]; debit: Amount; sums: Map<string, Amount> }>();
  return {
    add: (line) => {
      const period = line.year * 1000 + line.period;
      let found = gathered.get(period);
      if (!found) gathered.set(period, (found = { marks: [], debit: ZERO, sums: new Map() }));
      const { account, amount } = line;
      found.marks.push(markOf(line));
      found.sums.set(account, (found.sums.get(account) ?? ZERO).plus(amount));
      if (!amount.isNegative()) found.debit = found.debit.plus(amount);
    },
    byPeriod: () =>
      new Map(
        [...gathered].map(([period, found]) => [period, { ...found, marks: Float64Array.from(found.marks).sort() }]),
      ),
  };
}

/** Counts the postings that two files have in common in a period, each as often as both have it. */
export function commonPostings({ marks: one }: PeriodMarks, { marks: other }: PeriodMarks): number {
  let [common, at, otherAt] = [0, 0, 0];
  while (at < one.length && otherAt < other.length) {
    const difference = (one[at] ?? 0) - (other[otherAt] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) otherAt += 1;
  }
  return common;
}

/** Counts the accounts on which two files have the same sum. One account in both with another sum makes it 0. */
export function likeSums({ sums: one }: PeriodMarks, { sums: other }: PeriodMarks): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const moved = [...few].filter(([, sum]) => !sum.isZero());
  return moved.every(([account, sum]) => many.get(account)?.eq(sum)) ? moved.length : 0;
}

/** Hashes a posting to a whole number below 2^53: two FNV-1a of 32 bits, the second turned by its own multiplier. */
function markOf({ account, costCentre, project, text, voucher, date, amount }: LedgerLine): number {
  const fields = [account, costCentre, project, voucher, date, amount.toString(), text].join("\t");
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < fields.length; i += 1) {
    const unit = fields.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
