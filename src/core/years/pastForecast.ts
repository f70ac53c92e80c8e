import { quotient, type Amount, type Decimal } from "../money";

/** A forecast that was made in a year which is closed now. All amounts in the same unit. */
export type PastForecast = {
  forecast: Amount;
  /** The whole year's budget, not zero: errors of different years are compared by it. */
  budget: Amount;
  /** The final actual of the year. */
  final: Amount;
};

/**
 * How far the final year was from its forecast, as a part of the budget: positive is a year that cost more.
 *
 * @returns 0.02 for two per cent of the budget; undefined for a budget of zero, which no error can be a part of
 * @example
 * String(relativeError({ forecast: decimal("980"), budget: decimal("1000"), final: decimal("1000") })) // => 0.02
 */
export const relativeError = ({ forecast, budget, final }: PastForecast): Decimal | undefined =>
  budget.isZero() ? undefined : quotient(final.minus(forecast), budget.abs());
