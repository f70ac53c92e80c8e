import type { Amount } from "./amount";
import { decimal, sum, ZERO, type Decimal } from "./decimal";
import { roundTo } from "./rounding";

/**
 * Rounds a column so that its printed parts sum to its printed total. Each part depends only on those above it: it is
 * the rounded total so far, less what is printed above. Excel's own functions can compute this, unlike `roundToSum`.
 *
 * A whole part keeps its value, and no part ends more than a unit from its exact value. The total so far is first
 * rounded to six decimals: a third of a budget never ends, and a tie must be recognised as one. Where parts have both
 * signs, all ties go the way of the column's total: a running total that crosses zero would else change a whole part.
 *
 * @param parts - exact amounts; blanks stay blank
 * @param unit - what to round to: 1 or 0.01
 * @returns whole units that sum to the rounded exact total
 * @example
 * roundRunning([decimal("9385"), decimal("9101.5"), decimal("300.5")], decimal("1")).join(" ") // => 9385 9102 300
 * roundRunning([decimal("0.5"), decimal("-2")], decimal("1")).join(" ") // => 0 -2
 */
export function roundRunning(parts: readonly (Amount | undefined)[], unit: Decimal): (Amount | undefined)[] {
  const nudge = tieNudge(parts);
  let exact = ZERO;
  let printed = ZERO;
  return parts.map((part) => {
    if (part === undefined) return undefined;
    exact = exact.plus(part);
    const rounded = roundTo(exact.toDecimalPlaces(RUNNING_DIGITS).plus(nudge), unit).minus(printed);
    printed = printed.plus(rounded);
    return rounded;
  });
}

/** The number of decimals that a running total is rounded to first. */
export const RUNNING_DIGITS = 6;

/** Whether a column has parts of both signs. */
export const hasBothSigns = (parts: readonly (Amount | undefined)[]): boolean =>
  parts.some((part) => part?.gt(ZERO)) && parts.some((part) => part?.lt(ZERO));

/** What moves a tie, and nothing else: a tenth of the last decimal of a running total. */
export const TIE_NUDGE = decimal("1e-7");

const tieNudge = (parts: readonly (Amount | undefined)[]): Decimal => {
  if (!hasBothSigns(parts)) return ZERO;
  return sum(parts).toDecimalPlaces(RUNNING_DIGITS).lt(ZERO) ? TIE_NUDGE.neg() : TIE_NUDGE;
};
