import { decimal, type Amount } from "../money";
import type { LineAmounts } from "./forecast";

/** What is extreme about a line: its actual, its forecast, or a forecast with another sign than its budget. */
export type Extreme = "actual" | "forecast" | "forecast-turned";

/**
 * Tells what is so far from the year's budget that somebody should look: a digit too many, an amount in kroner among
 * thousands, or an adjustment with the wrong sign. It may still be right, so it is no error.
 *
 * An actual that is extreme makes its forecast so, and is named alone. A credit early in the year is no extreme: only the
 * year's forecast is held to the sign of its budget.
 *
 * @param line - amounts of one line in the same unit; a blank is undefined
 * @returns undefined where nothing is extreme, or nothing is budgeted
 * @example
 * extremeOf({ actual: decimal("6000"), budget: decimal("600"), forecast: undefined }) // => actual
 * extremeOf({ actual: decimal("9541"), budget: decimal("18203"), forecast: decimal("118203") }) // => forecast
 */
export function extremeOf({
  actual,
  budget,
  forecast,
}: LineAmounts & { forecast: Amount | undefined }): Extreme | undefined {
  if (budget === undefined || budget.isZero()) return undefined;
  const most = budget.abs().times(MANY_TIMES);
  if (actual?.abs().gt(most)) return "actual";
  if (forecast?.abs().gt(most)) return "forecast";
  return forecast?.times(budget).lt(0) ? "forecast-turned" : undefined;
}

/**
 * A line that goes over three times the budget of its whole year is seldom spending: budgets are missed by parts, and the
 * usual slip, a digit too many, is ten times.
 */
const MANY_TIMES = decimal("3");
