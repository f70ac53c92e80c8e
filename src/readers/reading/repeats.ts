import { ZERO, type Amount, type Finding } from "../../core";
import { commonPostings, likeSums, type PeriodMarks } from "./periodMarks";

/** A file's postings by period, and whether they all have voucher numbers. */
export type MarkedFile = { file: string; hasVouchers: boolean; byPeriod: ReadonlyMap<number, PeriodMarks> };

/** Tells whether two files have the same postings, all of them, in whatever order. */
export const isSameFile = (one: MarkedFile, other: MarkedFile): boolean =>
  one.byPeriod.size > 0 &&
  one.byPeriod.size === other.byPeriod.size &&
  [...one.byPeriod].every(([period, { marks }]) => {
    const same = other.byPeriod.get(period)?.marks;
    return same?.length === marks.length && marks.every((mark, i) => same[i] === mark);
  });

/**
 * Finds what two files would count twice. A few equal postings prove nothing, and a period in both is no fault: cost
 * centres may have a file each. If all postings of a period are in the other file too, one export is within the other:
 * an error where there are enough of them, else a warning. Equal sums and many equal postings are warnings.
 */
export function repeatFindings(one: MarkedFile, other: MarkedFile): Finding[] {
  const [whole, part, sums] = [nothing(), nothing(), nothing()];
  for (const [period, marked] of [...one.byPeriod].sort(([first], [second]) => first - second)) {
    const twin = other.byPeriod.get(period);
    if (!twin) continue;
    const fewer = marked.marks.length <= twin.marks.length ? marked : twin;
    const common = commonPostings(marked, twin);
    if (common === fewer.marks.length) add(whole, period, common, fewer.debit);
    else if (common >= MANY && common * 2 >= fewer.marks.length) add(part, period, common);
    else if (likeSums(marked, twin) >= ENOUGH_SUMS) add(sums, period, fewer.marks.length);
  }
  const isSure = whole.postings >= (one.hasVouchers && other.hasVouchers ? FEW : MANY);
  const findingOf = (of: Repeated, same: "postings" | "many-postings" | "sums"): Finding[] => {
    if (of.postings === 0) return [];
    const facts = {
      file: one.file,
      other: other.file,
      same,
      periods: runsOf(of.periods),
      postings: of.postings,
      debit: String(of.debit),
    };
    return [{ code: "postings-repeated", facts, severity: same === "postings" && isSure ? "error" : "warning" }];
  };
  return [...findingOf(whole, "postings"), ...findingOf(part, "many-postings"), ...findingOf(sums, "sums")];
}

/** Writes consecutive periods as one run: `2024-01–2024-06, 2024-08`. */
export function runsOf(periods: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run && period === run[1] + 1) run[1] = period;
    else runs.push([period, period]);
  }
  return runs.map(([first, last]) => (first === last ? named(first) : `${named(first)}–${named(last)}`)).join(", ");
}

type Repeated = { periods: number[]; postings: number; debit: Amount };

const nothing = (): Repeated => ({ periods: [], postings: 0, debit: ZERO });

function add(to: Repeated, period: number, postings: number, debit: Amount = ZERO): void {
  to.periods.push(period);
  to.postings += postings;
  to.debit = to.debit.plus(debit);
}

const named = (period: number): string => `${Math.floor(period / 1000)}-${String(period % 1000).padStart(2, "0")}`;

/** Fewer equal postings may be chance, as the rent of two cost centres. With equal voucher numbers a few are enough. */
const MANY = 10;
const FEW = 3;
const ENOUGH_SUMS = 3;
