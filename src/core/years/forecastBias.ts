import { quotient, sum, type Decimal } from "../money";
import { SHORTEST_HISTORY } from "./forecastRange";
import { relativeError, type PastForecast } from "./pastForecast";

/** How forecasts have missed, as parts of the budget. Positive: the years cost more than they were forecast to. */
export type Bias = {
  mean: Decimal;
  meanAbsolute: Decimal;
  years: number;
  /** Whether the misses lie to one side by more than chance would have them. */
  systematic: boolean;
};

/**
 * The mean miss of past forecasts, with its sign.
 *
 * A bias is called systematic where the mean error is more than half of the mean absolute error over at least four years.
 *
 * @returns undefined where no closed year has a budget
 * @example
 * String(forecastBias(["10", "40"].map((error) => ({ forecast: ZERO, budget: decimal("1000"), final: decimal(error) })))?.mean) // => 0.025
 */
export function forecastBias(past: readonly PastForecast[]): Bias | undefined {
  const errors = past.flatMap((year) => relativeError(year) ?? []);
  if (errors.length === 0) return undefined;
  const mean = quotient(sum(errors), errors.length);
  const meanAbsolute = quotient(sum(errors.map((error) => error.abs())), errors.length);
  const systematic = errors.length >= SHORTEST_HISTORY && mean.abs().times(2).gt(meanAbsolute);
  return { mean, meanAbsolute, years: errors.length, systematic };
}
