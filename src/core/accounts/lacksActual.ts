import type { Period } from "../time";
import type { LineAmounts } from "./forecast";

/**
 * Tells whether a line should have an actual and has none: something is budgeted, a month is closed, and nothing is
 * written. A blank is not zero, whatever the line's method and phasing are.
 *
 * @example
 * lacksActual({ actual: undefined, budget: decimal("240") }, { months: 6 }) // => true
 * lacksActual({ actual: decimal("0"), budget: decimal("240") }, { months: 6 }) // => false
 */
export const lacksActual = ({ actual, budget }: LineAmounts, { months }: Period): boolean =>
  actual === undefined && budget !== undefined && !budget.isZero() && months > 0;
