import { decimal, ZERO, type Amount, type Convention, type CreditSign } from "../../core";
import { sideOf } from "../words";
import { readCellAmount } from "./amounts";
import type { Places } from "./columns";
import { cellText } from "./cellText";

/** The sides of a row as written. A whole amount has no side: it is debit less credit already. */
export type Sides = { whole?: Amount | undefined; debit?: Amount | undefined; credit?: Amount | undefined };

/** A cell, by the number of its column, that is no amount, or no side where one is needed. */
export type Unread = { unread: number; is: "amount" } | { unread: number; is: "side"; whole: Amount };

/**
 * Creates the reader of the sides of a row: an amount with its sign, an amount beside a mark for debit or credit, or a
 * column for each side.
 *
 * @returns a function that gives undefined for a row without an amount
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
    if (whole === null)
      return (
        (side === undefined ? markedAmount(row[amount], convention) : undefined) ?? { unread: amount, is: "amount" }
      );
    if (whole === undefined) return undefined;
    if (side === undefined || whole.isZero()) return { whole };
    const mark = sideOf(cellText(row[side]));
    return mark === undefined ? { unread: side, is: "side", whole } : { [mark]: whole };
  };
}

/** Reads an amount with its side behind it: `900,00 K`, `900.00 Cr`. */
function markedAmount(cell: unknown, convention: Convention | undefined): Sides | undefined {
  const { amount = "", mark = "" } = typeof cell === "string" ? (MARKED.exec(cell.trim())?.groups ?? {}) : {};
  // `kr` is the currency here.
  const side = BEHIND.test(mark) ? sideOf(mark) : undefined;
  const read = side && readCellAmount(amount, convention);
  return side && read ? { [side]: read } : undefined;
}

const BEHIND = /^(?:d|k|c|dr|cr|deb|kred|debet|debit|kredit|credit)$/iu;
const MARKED = /^(?<amount>[^\p{L}]{1,40}?)\s?(?<mark>\p{L}{1,6})\.?$/u;

/**
 * Scales the sides that a reader reads, for a table in thousands or millions.
 *
 * @param factor - how many kroner one of the table's unit is
 */
export function scaled<Row>(
  read: (row: Row) => Sides | Unread | undefined,
  factor: Amount,
): (row: Row) => Sides | Unread | undefined {
  if (factor.eq(1)) return read;
  const times = (amount: Amount | undefined): Amount | undefined => amount?.times(factor);
  return (row) => {
    const sides = read(row);
    if (!sides) return undefined;
    if ("unread" in sides) return sides.is === "side" ? { ...sides, whole: sides.whole.times(factor) } : sides;
    return { whole: times(sides.whole), debit: times(sides.debit), credit: times(sides.credit) };
  };
}

/**
 * Tells whether the sides beside an amount agree with it. If not, the amount may lack its sign, or be in another
 * currency. Blank or zero sides agree with any amount. Credits may have a minus.
 */
export function isSameAmount(beside: Sides, amount: Amount): boolean {
  const { debit = ZERO, credit = ZERO } = beside;
  if (debit.isZero() && credit.isZero()) return true;
  const signs = credit.isNegative() ? (["signed", "unsigned"] as const) : (["unsigned"] as const);
  return signs.some((sign) => netOf(beside, sign).minus(amount).abs().lt(ROUNDING));
}

/** Gives debit less credit, in either way of writing credits. */
export function netOf({ whole, debit = ZERO, credit = ZERO }: Sides, credits: CreditSign | undefined): Amount {
  if (whole) return whole;
  return credits === "signed" ? debit.plus(credit) : debit.minus(credit);
}

/** A smaller difference is the rounding of a column, not another amount. */
const ROUNDING = decimal("0.01");
