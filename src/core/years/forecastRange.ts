import { ONE, type Amount, type Decimal, type Share } from "../money";
import { relativeError, type PastForecast } from "./pastForecast";

/** A forecast's range, with the coverage that its own history supports. */
export type ForecastRange = {
  low: Amount;
  high: Amount;
  /** Coverage as a fraction: `inside` of `of`. Seven of nine is printed so, never as 78 %. */
  inside: number;
  of: number;
};

/** With fewer closed years than this there is no range: its coverage would be less than an even chance. */
export const SHORTEST_HISTORY = 4;

/**
 * The range in which the year is expected to end, by the errors of the same forecast in closed years.
 *
 * The errors are put in order, and the range goes from one of them to its counterpart: the next year is equally likely
 * to fall in each of the n + 1 gaps between n earlier errors. No distribution is assumed. As many errors are cut from
 * each end as the asked coverage allows; a short history gives less than was asked, and says so.
 *
 * @param forecast - the forecast of the open year, in the workbook's unit
 * @param budget - the open year's budget, same unit
 * @param past - the same line or total at the same period of closed years; years whose budget is zero are passed over
 * @param level - the coverage asked for, such as 0.8
 * @param unit - what the ends are rounded to, outwards, so that rounding never narrows a range
 * @returns undefined for fewer than four usable years
 * @example
 * String(forecastRange(decimal("36429"), decimal("37813"), ["-40", "-10", "20", "50"].map((final) => ({ forecast: ZERO, budget: decimal("1000"), final: decimal(final) })), share("0.8"), ONE)?.high) // => 38320
 */
export function forecastRange(
  forecast: Amount,
  budget: Amount,
  past: readonly PastForecast[],
  level: Share,
  unit: Decimal,
): ForecastRange | undefined {
  const errors = past.flatMap((year) => relativeError(year) ?? []).sort((a, b) => a.cmp(b));
  const count = errors.length;
  if (count < SHORTEST_HISTORY) return undefined;
  // (n - 1 - 2k) / (n + 1) >= level, solved for the largest whole k; none is cut where even k = 0 falls short.
  const cut = Math.max(
    0,
    ONE.neg()
      .plus(count)
      .minus(level.times(count + 1))
      .div(2)
      .floor()
      .toNumber(),
  );
  const [lowest, highest] = [errors[cut], errors[count - 1 - cut]];
  if (!lowest || !highest) return undefined;
  const end = (error: Decimal): Amount => forecast.plus(budget.abs().times(error));
  return {
    low: end(lowest).div(unit).floor().times(unit),
    high: end(highest).div(unit).ceil().times(unit),
    inside: count - 1 - 2 * cut,
    of: count + 1,
  };
}
