import { ZERO, type Amount, type Finding } from "../../core";
import { likenessOf, likeSums, type PeriodPrint } from "./periodPrint";

/** A file's postings by period, and whether they have voucher numbers. */
export type PrintedFile = { file: string; hasVouchers: boolean; byPeriod: ReadonlyMap<number, PeriodPrint> };

/** Whether two files have the same postings, all of them, whatever the order. */
export const isSameFile = (one: PrintedFile, other: PrintedFile): boolean =>
  one.byPeriod.size > 0 &&
  one.byPeriod.size === other.byPeriod.size &&
  [...one.byPeriod].every(([period, print]) => {
    const same = other.byPeriod.get(period);
    return same?.postings === print.postings && same.mark === print.mark;
  });

/**
 * What two files would count twice. Single postings that are alike prove nothing, and a period in both is no fault: cost
 * centres may have a file each. But that all of a period is in both is one export within another; it is an error where
 * there is enough of it, and else, as the same sums or many postings are, something to look at.
 */
export function repeatFindings(one: PrintedFile, other: PrintedFile): Finding[] {
  const [whole, part, sums] = [nothing(), nothing(), nothing()];
  for (const [period, print] of [...one.byPeriod].sort(([first], [second]) => first - second)) {
    const twin = other.byPeriod.get(period);
    if (!twin) continue;
    const { isWhole, postings, debit } = likenessOf(print, twin);
    if (isWhole) add(whole, period, postings, debit);
    else if (postings >= MANY && postings * 2 >= Math.min(print.postings, twin.postings)) add(part, period, postings);
    else if (likeSums(print, twin) >= ENOUGH_SUMS) add(sums, period, Math.min(print.postings, twin.postings));
  }
  const isSure = whole.postings >= (one.hasVouchers && other.hasVouchers ? FEW : MANY);
  const told = (of: Repeated, same: "postings" | "many-postings" | "sums"): Finding[] => {
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
  return [...told(whole, "postings"), ...told(part, "many-postings"), ...told(sums, "sums")];
}

/** `2024-01–2024-06, 2024-08`: periods that follow on one another as one run. */
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

/** Fewer may be alike by chance, as the rent of two cost centres is; hardly so with the same voucher numbers. */
const MANY = 10;
const FEW = 3;
const ENOUGH_SUMS = 3;
