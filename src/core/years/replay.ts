import { forecastYear, LINEAR, type Phasing } from "../accounts";
import { quotient, sum, type Amount, type Decimal } from "../money";
import type { Period } from "../time";
import { relativeError } from "./pastForecast";

/** The mechanical methods a closed year is replayed with. `half` is the mean of the two others. */
export type ReplayMethod = "rest" | "trend" | "half";

/** A closed year of one line, or of a total. */
export type ClosedYear = {
  year: number;
  /** Twelve months, January first, each with what was booked in it. */
  months: readonly Amount[];
  budget: Amount;
  /** Left out: linear. */
  phasing?: Phasing;
};

/** What each method would have forecast, had only the first months been known. */
export type Replay = { year: number; budget: Amount; final: Amount; forecasts: Record<ReplayMethod, Amount> };

/**
 * Forecasts a closed year as it would have been done when only the first months were closed.
 *
 * @param period - 1 to 12 closed months: a trend of no months does not exist
 * @throws CellFault `trend-without-months`
 * @example
 * String(replayYear({ year: 2023, months: Array.from({ length: 12 }, () => decimal("100")), budget: decimal("1000") }, { months: 6 }).forecasts.half) // => 1150
 */
export function replayYear({ year, months, budget, phasing = LINEAR }: ClosedYear, period: Period): Replay {
  const actual = sum(months.slice(0, period.months));
  const rest = forecast("rest");
  const trend = forecast("trend");
  const half = quotient(rest.plus(trend), 2);
  return { year, budget, final: sum(months), forecasts: { rest, trend, half } };

  function forecast(method: "rest" | "trend"): Amount {
    return sum([forecastYear({ actual, budget }, period, method, undefined, phasing)]);
  }
}

/**
 * The method whose misses had the least median, each miss counted without its sign and as a part of its year's budget.
 *
 * The median, because one odd year must not choose the method. On a tie the first of rest, trend and half wins.
 *
 * @returns undefined where no replayed year has a budget
 */
export function closestMethod(
  replays: readonly Replay[],
): { method: ReplayMethod; medianError: Decimal; years: number } | undefined {
  const tried = METHODS.flatMap((method) => {
    const errors = replays.flatMap(
      ({ forecasts, budget, final }) => relativeError({ forecast: forecasts[method], budget, final })?.abs() ?? [],
    );
    const medianError = medianOf(errors);
    return medianError ? [{ method, medianError, years: errors.length }] : [];
  });
  return tried.sort((a, b) => a.medianError.cmp(b.medianError))[0];
}

const METHODS: readonly ReplayMethod[] = ["rest", "trend", "half"];

function medianOf(errors: readonly Decimal[]): Decimal | undefined {
  const sorted = [...errors].sort((a, b) => a.cmp(b));
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low && high && quotient(low.plus(high), 2);
}
