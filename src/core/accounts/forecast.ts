import { isBlank, quote, quotient, sum, ZERO, type Amount } from "../money";
import { CellFault } from "../faults";
import type { Period } from "../time";
import { budgetToDate, remainingBudget, type Phasing } from "./phasing";
import { meaningOf } from "../words";

/** How a line's year is forecast. */
export type Method = "rest" | "budget" | "actual" | "trend";

/** One line of the accounts. A blank is undefined: it is shown blank and counts as zero. */
export type LineAmounts = { actual: Amount | undefined; budget: Amount | undefined };

/**
 * Reads a forecast method: `rest` (also when blank), `budsjett`, `regnskap` or `trend`.
 *
 * @throws CellFault `method-unknown`
 * @example
 * readMethod("Rekneskap") // => actual
 */
export function readMethod(cell: unknown): Method {
  if (isBlank(cell)) return "rest";
  const method = meaningOf(cell, METHOD_WORDS);
  if (!method) throw new CellFault("method-unknown", { given: quote(cell) });
  return method;
}

/**
 * Forecasts the year of one line by its method, plus the judged adjustment.
 *
 * The board's forecast is not an extrapolation: it is the budget less a judged deviation, or the actual where the line
 * is final (BIB-2024/30). `rest` is the mechanical rule of its annex 1, `trend` carries the pace of the year on.
 *
 * @param line - booked so far and the whole year's budget, same unit
 * @param adjustment - judged deviation with its sign: -1000 lowers the forecast
 * @returns same unit, unrounded; undefined when all amounts of the line are blank
 * @throws CellFault `trend-without-months`
 * @example
 * String(forecastYear({ actual: decimal("8274"), budget: decimal("18770") }, { months: 6 }, "budget", decimal("-1000"), LINEAR)) // => 17770
 * String(forecastYear({ actual: decimal("8274"), budget: decimal("18770") }, { months: 6 }, "rest", undefined, LINEAR)) // => 17659
 */
export function forecastYear(
  line: LineAmounts,
  period: Period,
  method: Method,
  adjustment: Amount | undefined,
  phasing: Phasing,
): Amount | undefined {
  const { actual, budget } = line;
  if (actual === undefined && budget === undefined && adjustment === undefined) return undefined;
  return sum([adjustment, byMethod[method](actual ?? ZERO, budget ?? ZERO, period, phasing)]);
}

/**
 * What the year adds up to when the open months go as budgeted: actual + remaining budget (annex 1 of BIB-2024/30).
 *
 * @example
 * String(accumulated(decimal("226"), decimal("240"), { months: 6 }, { kind: "paid" })) // => 226
 */
export const accumulated = (actual: Amount, budget: Amount, period: Period, phasing: Phasing): Amount =>
  actual.plus(remainingBudget(budget, period, phasing));

/**
 * Budget to date less actual: on a cost line, positive is spending less than budgeted (*mindreforbruk*).
 *
 * The phasing must be named beside it: straight line gives the board's "ca 640.000" (638.5), annex 1's gives 758.5.
 *
 * @example
 * String(variance(decimal("18268"), decimal("37813"), { months: 6 }, LINEAR)) // => 638.5
 */
export const variance = (actual: Amount, budget: Amount, period: Period, phasing: Phasing): Amount =>
  budgetToDate(budget, period, phasing).minus(actual);

type Rule = (actual: Amount, budget: Amount, period: Period, phasing: Phasing) => Amount;

const byMethod: Record<Method, Rule> = {
  rest: accumulated,
  budget: (_actual, budget) => budget,
  actual: (actual) => actual,
  trend: (actual, _budget, { months }) => {
    if (months === 0) throw new CellFault("trend-without-months", {});
    return quotient(actual.times(12), months);
  },
};

/** The accepted words, by meaning. A list offers the first of each. */
export const METHOD_WORDS = {
  rest: ["rest", "restbudsjett", "remaining"],
  budget: ["budsjett", "budget"],
  actual: ["regnskap", "rekneskap", "actual"],
  trend: ["trend"],
} as const;
