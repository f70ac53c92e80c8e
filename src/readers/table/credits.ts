import { ZERO, type Amount, type CreditDoubt, type CreditSign, type Finding, type Place } from "../../core";
import type { RecognisedTable } from "../reading";
import type { Places } from "./columns";
import type { Sides } from "./sides";

/** Tells whether a table has its credits apart, in a column of their own or behind a mark. */
export const hasSides = ({ amount, credit, side }: Places): boolean =>
  amount === undefined ? credit !== undefined : side !== undefined;

/**
 * Finds how tables of one header row write their credits: with a minus where some are negative and none is positive.
 * One positive credit decides, and ends the search; the order of the rows does not matter.
 */
export function createCreditLook(): CreditLook {
  let [positive, negative] = [false, false];
  return {
    see: ({ credit }) => {
      positive ||= isPositive(credit);
      negative ||= isNegative(credit);
    },
    isSettled: () => positive,
    sign: () => (negative && !positive ? "signed" : "unsigned"),
  };
}

/** The credits seen so far in tables of one header row. */
export type CreditLook = { see: (sides: Sides) => void; isSettled: () => boolean; sign: () => CreditSign };

/** Counts the sides of tables of one header row. */
export type SideCount = { met: (sides: Sides, at: () => Place) => void; findings: () => Finding[] };

/**
 * Reports how credits were read wherever another reading was possible, and the rows with both sides. It is an error
 * where only the other reading balances. A choice of the user is at most warned about.
 *
 * @param tables - tables of one header row, which are read the same way
 * @param isChosen - whether the user has chosen the reading
 */
export function createSideCount(tables: readonly RecognisedTable[], isChosen: boolean): SideCount {
  const [first] = tables;
  const read = first?.credits ?? "unsigned";
  // A credit mark beside a minus marks the side twice.
  const hasMark = first?.columns.some(({ holds }) => holds === "side") ?? false;
  const sum = { debit: ZERO, credit: ZERO, negative: ZERO };
  const both = { postings: 0, debit: ZERO, credit: ZERO };
  let [positive, negative] = [0, 0];
  let [firstPositive, firstNegative, firstBoth]: (Place | undefined)[] = [];

  const met: SideCount["met"] = ({ debit, credit }, at) => {
    if (debit) sum.debit = sum.debit.plus(debit);
    if (!credit) return;
    sum.credit = sum.credit.plus(credit);
    if (isPositive(credit)) {
      positive += 1;
      firstPositive ??= at();
    }
    if (isNegative(credit)) {
      negative += 1;
      sum.negative = sum.negative.plus(credit);
      firstNegative ??= at();
    }
    if (!debit || debit.isZero() || credit.isZero()) return;
    firstBoth ??= at();
    both.postings += 1;
    both.debit = both.debit.plus(debit);
    both.credit = both.credit.plus(credit);
  };

  const creditFindings = (): Finding[] => {
    const [asRead, otherwise] =
      read === "signed"
        ? [sum.debit.plus(sum.credit), sum.debit.minus(sum.credit)]
        : [sum.debit.minus(sum.credit), sum.debit.plus(sum.credit)];
    const isContradicted = otherwise.isZero() && !asRead.isZero();
    const isConfirmed = asRead.isZero() && !otherwise.isZero();
    const doubt = doubtOf({ positive, negative, read, isChosen, isContradicted, isConfirmed, hasMark });
    if (!doubt) return [];
    const residue = isContradicted ? { residue: String(asRead) } : {};
    const facts = { doubt, negative, sum: String(sum.negative), positive, read, ...residue };
    const isOpen = !isChosen && (isContradicted || doubt === "most-negative");
    const at = isChosen && read === "signed" ? (firstPositive ?? firstNegative) : (firstNegative ?? firstPositive);
    return [{ code: "credits-unclear", facts, severity: isOpen ? "error" : "warning", ...(at && { at }) }];
  };

  const bothFindings = (): Finding[] => {
    const { postings, debit, credit } = both;
    const facts = { postings, debit: String(debit), credit: String(credit) };
    const at = firstBoth && { at: firstBoth };
    return postings === 0 ? [] : [{ code: "sides-both-filled", facts, severity: "warning", ...at }];
  };
  return { met, findings: () => [...creditFindings(), ...bothFindings()] };
}

type Counted = {
  positive: number;
  negative: number;
  read: CreditSign;
  isChosen: boolean;
  /** Only the other reading balances; only this one balances. */
  isContradicted: boolean;
  isConfirmed: boolean;
  hasMark: boolean;
};

function doubtOf(counted: Counted): CreditDoubt | undefined {
  const { positive, negative, read, isChosen, isContradicted, isConfirmed, hasMark } = counted;
  if (isChosen) {
    const isAgainst = read === "signed" ? positive > negative : negative > positive;
    return (isAgainst && !isConfirmed) || isContradicted ? "against-choice" : undefined;
  }
  if (negative === 0) return undefined;
  if (positive === 0) return hasMark && !isContradicted ? undefined : "all-negative";
  return negative >= positive ? "most-negative" : "some-negative";
}

const isPositive = (amount: Amount | undefined): boolean => amount !== undefined && amount.gt(0);
const isNegative = (amount: Amount | undefined): boolean => amount !== undefined && amount.lt(0);
