import fc from "fast-check";
import {
  closestMethod,
  decimal,
  forecastBias,
  replayYear,
  seasonOf,
  sum,
  type ClosedYear,
  type PastForecast,
} from "../../../src/core";
import { amounts, anyAmount } from "../../amounts";

const even = (month: string): ClosedYear["months"] => Array.from({ length: 12 }, () => decimal(month));
const halves = (first: string, second: string): ClosedYear["months"] => [
  ...even(first).slice(0, 6),
  ...even(second).slice(0, 6),
];

test("a year is replayed with its first months only", () => {
  const { final, forecasts } = replayYear(
    { year: 2023, months: halves("100", "50"), budget: decimal("1000") },
    { months: 6 },
  );
  expect([final, forecasts.rest, forecasts.trend, forecasts.half].map(String)).toEqual(["900", "1100", "1200", "1150"]);
});

test("a trend of no months does not exist", () => {
  const year = { year: 2023, months: even("1"), budget: decimal("12") };
  expect(() => replayYear(year, { months: 0 })).toThrow(expect.objectContaining({ code: "trend-without-months" }));
});

test.each<[why: string, months: ClosedYear["months"][], method: string, medianError: string]>([
  ["the pace goes on: trend", [even("90"), even("110")], "trend", "0"],
  ["the rest of the year goes as budgeted: rest", [halves("90", "100"), halves("120", "100")], "rest", "0"],
  ["in between: half", [halves("80", "90"), halves("120", "110")], "half", "0"],
  ["all exact: rest, the first", [even("100")], "rest", "0"],
])("%s", (_why, months, method, medianError) => {
  const replays = months.map((each, i) =>
    replayYear({ year: 2020 + i, months: each, budget: decimal("1200") }, { months: 6 }),
  );
  const closest = closestMethod(replays);
  expect([closest?.method, String(closest?.medianError), closest?.years]).toEqual([method, medianError, months.length]);
});

test("one odd year does not choose the method", () => {
  const months = [even("90"), even("110"), halves("500", "100")];
  const replays = months.map((each, i) =>
    replayYear({ year: 2020 + i, months: each, budget: decimal("1200") }, { months: 6 }),
  );
  expect(closestMethod(replays)?.method).toBe("trend");
});

test("no year, or none with a budget, has no closest method", () => {
  const free = replayYear({ year: 2023, months: even("1"), budget: decimal("0") }, { months: 6 });
  expect([closestMethod([]), closestMethod([free])]).toEqual([undefined, undefined]);
});

const past = (...errors: string[]): PastForecast[] =>
  errors.map((error) => ({ forecast: decimal("100"), budget: decimal("100"), final: decimal("100").plus(error) }));

test.each<[why: string, years: PastForecast[], mean: string, systematic: boolean]>([
  ["always too low", past("1", "2", "3", "2"), "0.02", true],
  ["to both sides", past("1", "-2", "3", "-2"), "0", false],
  ["three years tell nothing", past("1", "2", "3"), "0.02", false],
  ["always too high", past("-1", "-2", "-3", "-2"), "-0.02", true],
])("the bias of forecasts %s", (_why, years, mean, systematic) => {
  const bias = forecastBias(years);
  expect([String(bias?.mean), bias?.systematic]).toEqual([mean, systematic]);
});

test("each year counts alike in a season", () => {
  const large = amounts("900", "100", ...Array.from({ length: 10 }, () => "0"));
  const small = amounts("1", "9", ...Array.from({ length: 10 }, () => "0"));
  expect(seasonOf([large, small])?.slice(0, 3).map(String)).toEqual(["0.5", "0.5", "0"]);
});

test.each([
  ["no years", []],
  ["years that sum to zero", [amounts("1", "-1", ...Array.from({ length: 10 }, () => "0"))]],
  ["a month of credit notes", [amounts("-1", "3", ...Array.from({ length: 10 }, () => "0"))]],
])("%s give no season", (_why, years) => {
  expect(seasonOf(years)).toBeUndefined();
});

test("the weights of a season sum to one", () => {
  const anyYear = fc.array(
    anyAmount.map((amount) => amount.abs()),
    { minLength: 12, maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.array(anyYear, { minLength: 1, maxLength: 5 }), (years) => {
      const season = seasonOf(years);
      expect(season === undefined || sum(season).minus(1).abs().lt("1e-30")).toBe(true);
    }),
  );
});
