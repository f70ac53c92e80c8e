import type { Amount } from "./amount";
import { ZERO, type Decimal } from "./decimal";
import { roundTo } from "./rounding";

/**
 * Rounds a column so that its printed parts sum to its printed total. Each part depends only on those above it: it is
 * the rounded total so far, less what is printed above. Excel's own functions can compute this, unlike `roundToSum`.
 *
 * A whole part keeps its value, and no part ends more than a unit from its exact value. The total so far is first
 * rounded to six decimals: a third of a budget never ends, and a tie must be recognised as one.
 *
 * @param parts - exact amounts; blanks stay blank
 * @param unit - what to round to: 1 or 0.01
 * @returns whole units that sum to the rounded exact total
 * @example
 * roundRunning([decimal("9385"), decimal("9101.5"), decimal("300.5")], decimal("1")).join(" ") // => 9385 9102 300
 */
export function roundRunning(parts: readonly (Amount | undefined)[], unit: Decimal): (Amount | undefined)[] {
  let exact = ZERO;
  let printed = ZERO;
  return parts.map((part) => {
    if (part === undefined) return undefined;
    exact = exact.plus(part);
    const rounded = roundTo(exact.toDecimalPlaces(RUNNING_DIGITS), unit).minus(printed);
    printed = printed.plus(rounded);
    return rounded;
  });
}

/** The number of decimals that a running total is rounded to first. */
export const RUNNING_DIGITS = 6;
