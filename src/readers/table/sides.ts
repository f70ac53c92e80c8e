import { decimal, meaningOf, ZERO, type Amount, type Convention, type CreditSign } from "../../core";
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
 * Whether sides beside an amount say the same as it. If not, it may be without a sign, or in another currency. Sides that
 * are blank or zero say nothing; credits may have a minus.
 */
export function saysTheSame(beside: Sides, amount: Amount): boolean {
  const { debit = ZERO, credit = ZERO } = beside;
  if (debit.isZero() && credit.isZero()) return true;
  const signs = credit.isNegative() ? (["signed", "unsigned"] as const) : (["unsigned"] as const);
  return signs.some((sign) => netOf(beside, sign).minus(amount).abs().lt(ROUNDING));
}

/** Debit less credit, whichever way credits are written. */
export function netOf({ whole, debit = ZERO, credit = ZERO }: Sides, credits: CreditSign | undefined): Amount {
  if (whole) return whole;
  return credits === "signed" ? debit.plus(credit) : debit.minus(credit);
}

/** What is less than an øre is how a column rounds, not another amount. */
const ROUNDING = decimal("0.01");

/** How systems mark the side of an amount. */
const MARKS = {
  debit: ["d", "debet", "debit", "dr"],
  credit: ["k", "c", "kredit", "credit", "cr"],
} as const;
