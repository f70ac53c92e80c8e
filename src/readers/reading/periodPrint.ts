import { ZERO, type Amount, type LedgerLine } from "../../core";

/**
 * What a file has in one period, small however many postings it is, and the same in whatever order they come: enough to
 * see whether another file has the same postings, or the same sums.
 */
export type PeriodPrint = {
  postings: number;
  /** The debit of its postings. */
  debit: Amount;
  /** All postings' marks, added up. */
  mark: number;
  /** The least of its postings' marks, in order: of two files the same postings have the least marks. */
  least: readonly number[];
  /** Up to which mark `least` has every posting. */
  upTo: number;
  sums: ReadonlyMap<string, Amount>;
};

/** Prints of a file, by year and period as 2024006. */
export type FilePrints = { add: (line: LedgerLine) => void; byPeriod: () => Map<number, PeriodPrint> };

export function createFilePrints(): FilePrints {
  const gathered = new Map<number, Gathered>();
  return {
    add: (line) => {
      const period = line.year * 1000 + line.period;
      let print = gathered.get(period);
      if (!print) gathered.set(period, (print = newPrint()));
      addTo(print, line);
    },
    byPeriod: () => new Map([...gathered].map(([period, print]) => [period, settled(print)])),
  };
}

/** How much of two files' postings of a period is the same. */
export type Likeness = {
  /** Whether all that the one with fewer postings has is in the other. */
  isWhole: boolean;
  /** How many postings they have in common, and of how much debit, where all of one is in the other. */
  postings: number;
  debit: Amount;
};

export function likenessOf(one: PeriodPrint, other: PeriodPrint): Likeness {
  const [fewer, more] = one.postings <= other.postings ? [one, other] : [other, one];
  const whole: Likeness = { isWhole: true, postings: fewer.postings, debit: fewer.debit };
  const isSame = one.postings === other.postings && one.mark === other.mark;
  if (isSame) return whole;
  const upTo = Math.min(one.upTo, other.upTo);
  const few = fewer.least.filter((mark) => mark <= upTo);
  const common = commonOf(few, more.least);
  const isSeen = few.length === fewer.postings || few.length >= TELLING;
  if (!isSeen || common === 0) return { isWhole: false, postings: 0, debit: ZERO };
  if (common === few.length && fewer.postings < more.postings) return whole;
  return { isWhole: false, postings: Math.round((fewer.postings * common) / few.length), debit: ZERO };
}

/** On how many accounts two files have the same sum, if they have on all that both have; else none. */
export function likeSums(one: PeriodPrint, other: PeriodPrint): number {
  const [few, many] = one.sums.size <= other.sums.size ? [one, other] : [other, one];
  const moved = [...few.sums].filter(([, sum]) => !sum.isZero());
  return moved.every(([account, sum]) => many.sums.get(account)?.eq(sum)) ? moved.length : 0;
}

type Gathered = Omit<PeriodPrint, "least" | "sums"> & { least: number[]; sums: Map<string, Amount> };

const newPrint = (): Gathered => ({
  postings: 0,
  debit: ZERO,
  mark: 0,
  least: [],
  upTo: Number.POSITIVE_INFINITY,
  sums: new Map(),
});

function addTo(print: Gathered, line: LedgerLine): void {
  const { account, amount } = line;
  const mark = markOf(line);
  print.postings += 1;
  print.mark = (print.mark + mark) % MARKS;
  print.sums.set(account, (print.sums.get(account) ?? ZERO).plus(amount));
  if (!amount.isNegative()) print.debit = print.debit.plus(amount);
  if (mark > print.upTo) return;
  print.least.push(mark);
  if (print.least.length >= 2 * KEPT) cut(print);
}

function settled(print: Gathered): PeriodPrint {
  cut(print);
  return print;
}

/** Keeps the least marks in order. */
function cut(print: Gathered): void {
  print.least.sort((one, other) => one - other);
  if (print.least.length <= KEPT) return;
  print.least = print.least.slice(0, KEPT);
  print.upTo = print.least[KEPT - 1] ?? print.upTo;
}

/** How many numbers two lists in order have in common, each as often as both have it. */
function commonOf(one: readonly number[], other: readonly number[]): number {
  let [common, at, otherAt] = [0, 0, 0];
  while (at < one.length && otherAt < other.length) {
    const difference = (one[at] ?? 0) - (other[otherAt] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) otherAt += 1;
  }
  return common;
}

const KEPT = 2048;
/** So many that chance does not pick only those which both files have. */
const TELLING = 20;
/** What two marks add up to is still a whole number, exactly. */
const MARKS = 2 ** 52;

/** A number that another posting has by one chance in 2^52: two hashes of 32 bits, FNV-1a and one like it, mixed. */
function markOf({ account, costCentre, project, text, voucher, date, amount }: LedgerLine): number {
  const said = [account, costCentre, project, voucher, date, amount.toString(), text].join("\t");
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < said.length; i += 1) {
    const unit = said.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return (mixed(high) >>> 12) * 2 ** 32 + mixed(low);
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
