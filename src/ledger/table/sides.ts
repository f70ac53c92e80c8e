import { meaningOf, ZERO, type Amount, type Convention, type CreditSign } from "../../core";
import { readCellAmount } from "./amounts";
import type { Places } from "./columns";
import { cellText } from "./cellText";

/** What a row has on each side, as it is written. A whole amount has no side: it is debit less credit already. */
export type Sides = { whole?: Amount | undefined; debit?: Amount | undefined; credit?: Amount | undefined };

/** The cell, by the number of its column, that says no amount, or no side where it ought to. */
export type Unread = { unread: number; is: "amount" } | { unread: number; is: "side"; whole: Amount };

/**
 * Makes what reads the sides of a row: an amount that has its sign, an amount beside a mark for debit or credit, or a
 * column for each side.
 *
 * @returns gives undefined for a row without an amount
 */
export function createSideReader(
  places: Places,
  convention: Convention | undefined,
): (row: readonly unknown[]) => Sides | Unread | undefined {
  const amountAt = (row: readonly unknown[], place: number | undefined): Amount | undefined | null =>
    place === undefined ? undefined : readCellAmount(row[place], convention);
  const { amount, debit, credit, side } = places;
  if (amount === undefined) {
    return (row) => {
      const [left, right] = [amountAt(row, debit), amountAt(row, credit)];
      if (left === null) return { unread: debit ?? -1, is: "amount" };
      if (right === null) return { unread: credit ?? -1, is: "amount" };
      return left === undefined && right === undefined ? undefined : { debit: left, credit: right };
    };
  }
  return (row) => {
    const whole = amountAt(row, amount);
    if (whole === null) return { unread: amount, is: "amount" };
    if (whole === undefined) return undefined;
    if (side === undefined || whole.isZero()) return { whole };
    const mark = meaningOf(cellText(row[side]), MARKS);
    return mark === undefined ? { unread: side, is: "side", whole } : { [mark]: whole };
  };
}

/**
 * Makes the question whether the sides of a row say another amount than the one that is taken: it may be without a sign,
 * or in another currency. Sides that are blank say nothing.
 *
 * @param beside - where the sides are, of which credit may have a minus
 */
export function createContradiction(
  beside: Places,
  convention: Convention | undefined,
): (row: readonly unknown[], taken: Amount) => boolean {
  const readSides = createSideReader(beside, convention);
  return (row, taken) => {
    const sides = readSides(row);
    if (!sides || "unread" in sides) return false;
    const credits = sides.credit?.isNegative() ? (["signed", "unsigned"] as const) : (["unsigned"] as const);
    return !credits.some((sign) => netOf(sides, sign).eq(taken));
  };
}

/** Debit less credit, whichever way credits are written. */
export function netOf({ whole, debit = ZERO, credit = ZERO }: Sides, credits: CreditSign | undefined): Amount {
  if (whole) return whole;
  return credits === "signed" ? debit.plus(credit) : debit.minus(credit);
}

/** How systems mark the side of an amount. */
const MARKS = {
  debit: ["d", "debet", "debit", "dr"],
  credit: ["k", "c", "kredit", "credit", "cr"],
} as const;
