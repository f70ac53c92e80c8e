import type { Amount } from "./amount";
import { ZERO, type Decimal } from "./decimal";
import { roundTo } from "./rounding";

/**
 * Rounds a column so that its printed parts sum to its printed total, each part from those above it alone: the rounded
 * total so far, less what is printed above. A sheet can say it with its own functions, which `roundToSum` cannot.
 *
 * A part that is whole stays as it is, and no part ends more than a unit from its exact value. The total so far is taken
 * to six decimals first: a third of a budget has no end, and a tie must be seen as one.
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

/** The decimals that a total so far is taken to before it is rounded. */
export const RUNNING_DIGITS = 6;
