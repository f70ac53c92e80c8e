import type { Amount } from "./amount";
import { sum, ZERO, type Decimal } from "./decimal";

/**
 * Rounds to a whole number of units; a tie goes away from zero, as Excel's ROUND does.
 *
 * @param unit - what to round to, above zero: 1, 0.01 (øre), 1000
 * @example
 * String(roundTo(decimal("9101.5"), decimal("1"))) // => 9102
 * String(roundTo(decimal("-2.5"), decimal("1"))) // => -3
 */
export const roundTo = (amount: Amount, unit: Decimal): Amount => amount.div(unit).round().times(unit);

/**
 * Rounds a column so that its printed parts sum to its printed total (controlled rounding by largest remainder).
 *
 * Each part is cut down to whole units. The missing units go, one each, to the parts that lost most. On a tie the
 * earlier part wins, so equal input gives equal output. Every part ends less than a unit from its exact value.
 *
 * @param parts - exact amounts of any sign; blanks stay blank
 * @param unit - what to round to, above zero
 * @returns whole units that sum to the rounded exact total
 * @example
 * roundToSum([decimal("9385"), decimal("9101.5"), decimal("300.5")], decimal("1")).join(" ") // => 9385 9102 300
 */
export function roundToSum(parts: readonly (Amount | undefined)[], unit: Decimal): (Amount | undefined)[] {
  // The remainder is taken before the division: a third of a unit never ends, and a tie must be recognised as one.
  const lost = parts.map((part) => (part === undefined ? ZERO : remainderAbove(part, unit)));
  const cut = parts.map((part, i) => part?.minus(lost[i] ?? ZERO).div(unit));
  const missing = roundTo(sum(parts), unit).div(unit).minus(sum(cut)).toNumber();

  const winners = new Set(
    [...parts.keys()]
      .filter((i) => parts[i] !== undefined)
      .sort((a, b) => (lost[b] ?? ZERO).cmp(lost[a] ?? ZERO) || a - b)
      .slice(0, missing),
  );
  return cut.map((units, i) => units?.plus(winners.has(i) ? 1 : 0).times(unit));
}

/** How far an amount is above the nearest whole unit below it. Never negative. */
function remainderAbove(amount: Amount, unit: Decimal): Decimal {
  const remainder = amount.mod(unit);
  return remainder.isNegative() && !remainder.isZero() ? remainder.plus(unit) : remainder;
}
