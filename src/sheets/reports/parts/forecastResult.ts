import { decimal, ONE, sum, type Amount } from "../../../core";
import {
  call,
  column,
  equals,
  INCOME_GROUP,
  joined,
  minus,
  number,
  rounded,
  text,
  times,
  type Formula,
} from "../../model";
import { costs, income, type Line } from "../../plan";
import { printedAmount } from "./printed";

/**
 * The forecast result of the year: income less costs. It adds the forecasts as they are printed, so that *Regnskap*,
 * *Vurdering* and *Ramme* have the same figure.
 */
export const forecastResult = (lines: readonly Line[]): Amount =>
  forecastOf(income(lines)).minus(forecastOf(costs(lines)));

/** The same in a sheet. Forecasts that are printed whole are plain sums, which an explanation can follow. */
export const forecastResultFormula = (lines: readonly Line[]): Formula =>
  lines.every(({ forecast }) => forecast === undefined || printedAmount(forecast, 2).eq(forecast))
    ? minus(forecastWhere(INCOME_GROUP), forecastWhere(`<>${INCOME_GROUP}`))
    : call("SUMPRODUCT", times(SIGN, rounded(FORECAST_OF_EACH, 2)));

/** The printed forecasts of some lines, added. */
const forecastOf = (lines: readonly Line[]): Amount => sum(lines.map(({ forecast }) => printedAmount(forecast, 2)));

const forecastWhere = (group: string): Formula => call("SUMIFS", column("Prognose"), column("Gruppe"), text(group));

/** 1 for income and -1 for costs, line by line. */
const SIGN = minus(times(equals(column("Gruppe"), text(INCOME_GROUP)), number(decimal("2"))), number(ONE));

/** SUMIFS reads signs and wildcards in a key; behind a sign of equality, and escaped, a key is itself. */
const ESCAPED_KEYS = ["~", "*", "?"].reduce<Formula>(
  (keys, sign) => call("SUBSTITUTE", keys, text(sign), text(`~${sign}`)),
  column("Nøkkel"),
);

/** The forecast of each line, and zero where it is blank: SUMPRODUCT cannot round a blank text. */
const FORECAST_OF_EACH = call("SUMIFS", column("Prognose"), column("Nøkkel"), joined(text("="), ESCAPED_KEYS));
