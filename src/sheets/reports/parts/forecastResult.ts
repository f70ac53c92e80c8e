import { sum, type Amount } from "../../../core";
import { costs, income, type Line } from "../../plan";
import { printedAmount } from "./printed";

/**
 * The forecast result of the year: income less costs. It adds the forecasts as they are printed, so that *Regnskap*,
 * *Vurdering* and *Ramme* have the same figure.
 */
export const forecastResult = (lines: readonly Line[]): Amount =>
  forecastOf(income(lines)).minus(forecastOf(costs(lines)));

/** The printed forecasts of some lines, added. */
const forecastOf = (lines: readonly Line[]): Amount => sum(lines.map(({ forecast }) => printedAmount(forecast, 2)));
