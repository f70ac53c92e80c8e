import { CELL_DIGITS, ONE, quotient, sum, ZERO, type Amount, type Decimal } from "../money";
import { CellFault } from "../faults";

/**
 * The smallest rise that, as a cap on every member alike, lets the fees of last year grow to the amount.
 *
 * Caps are whole units, cut down: a rise that only just fits the sum may leave a few units unplaced. The rise returned
 * is the first for which the cut caps have room for all of the amount. Without a unit nothing is cut.
 *
 * @param amount - what is to be shared, at least last year's sum; a smaller amount needs no rise, and gives zero
 * @param previous - last year's fees, no negatives, at least one above zero
 * @param unit - what the caps are cut to; undefined: not at all
 * @returns 0.128903894 for 12.8903894 %, rounded up at 15 digits, so that it works as it is printed
 * @throws CellFault `previous-unusable`
 * @example
 * String(leastCap(decimal("34358.19"), [decimal("30435")], decimal("0.01")).toDecimalPlaces(9)) // => 0.128903894
 */
export function leastCap(
  amount: Amount,
  previous: readonly (Amount | undefined)[],
  unit: Decimal | undefined,
): Decimal {
  const fees = previous.filter((fee) => fee !== undefined);
  const last = sum(fees);
  if (!last.gt(ZERO) || fees.some((fee) => fee.lt(ZERO))) throw new CellFault("previous-unusable", {});
  if (amount.lte(last)) return ZERO;
  const even = quotient(amount, last);
  const factor = unit
    ? firstWithRoom(
        amount.div(unit),
        fees.map((fee) => fee.div(unit)),
        even,
      )
    : even;
  return factor.minus(ONE).toSignificantDigits(CELL_DIGITS, ROUND_UP);
}

/**
 * The least factor at which the fees, multiplied and cut to whole units, have room for the amount. All in units.
 *
 * At the even factor less than one unit a fee is missing. Each fee gains its next units at (whole + 1) / fee and so on;
 * the missing units are gained at the least of these factors.
 */
function firstWithRoom(amount: Amount, fees: readonly Amount[], even: Decimal): Decimal {
  const whole = fees.map((fee) => fee.times(even).toSignificantDigits(PRODUCT_DIGITS).floor());
  const missing = amount.minus(sum(whole)).ceil().toNumber();
  if (missing <= 0) return even;
  const gains = fees.flatMap((fee, i) =>
    fee.isZero() ? [] : Array.from({ length: missing }, (_, step) => quotient(sum([whole[i], ONE]).plus(step), fee)),
  );
  return gains.sort((a, b) => a.cmp(b))[missing - 1] ?? even;
}

/** decimal.js: away from zero. A rise is never negative, so this is up: one that is printed works as it is printed. */
export const ROUND_UP = 0;
/** A quotient is cut at 40 digits: a product that should be whole is rounded back to it. */
const PRODUCT_DIGITS = 36;
