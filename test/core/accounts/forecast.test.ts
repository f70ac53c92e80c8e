import fc from "fast-check";
import { accumulated, decimal, forecastYear, LINEAR, readMethod, readPhasing, sum, variance } from "../../../src/core";
import type { LineAmounts, Method, Phasing } from "../../../src/core";
import { anyAmount, anyPeriod } from "../../amounts";

const HALF_YEAR = { months: 6 };
const PAID: Phasing = { kind: "paid" };

type Case = [
  why: string,
  actual: string,
  budget: string,
  method: Method,
  adjustment: string,
  phasing: Phasing,
  year: string,
];

test.each<Case>([
  ["BIB-2024/30: salary, a million below budget", "8274", "18770", "budget", "-1000", LINEAR, "17770"],
  ["BIB-2024/30: operations, the licence is cheaper", "9541", "18203", "budget", "-370", LINEAR, "17833"],
  ["BIB-2024/30: travel, the conference evens it out", "227", "600", "budget", "", LINEAR, "600"],
  ["BIB-2024/30: IGELU is paid, the actual is final", "226", "240", "actual", "", PAID, "226"],
  ["annex 1: salary", "8274", "18770", "rest", "", LINEAR, "17659"],
  ["annex 1: operations, before rounding", "9541", "18203", "rest", "", LINEAR, "18642.5"],
  ["annex 1: travel", "227", "600", "rest", "", LINEAR, "527"],
  ["annex 1: IGELU", "226", "240", "rest", "", PAID, "226"],
  ["trend carries the pace on", "8274", "18770", "trend", "", LINEAR, "16548"],
  ["blank budget: only the actual counts", "3488", "", "rest", "", LINEAR, "3488"],
  ["blank actual: only the budget counts", "", "600", "rest", "", LINEAR, "300"],
  ["a credit note has left a minus", "-50", "1200", "rest", "", LINEAR, "550"],
  ["only a judgement is known", "", "", "rest", "75", LINEAR, "75"],
])("%s", (_why, actual, budget, method, adjustment, phasing, year) => {
  const line: LineAmounts = { actual: read(actual), budget: read(budget) };
  expect(String(forecastYear(line, HALF_YEAR, method, read(adjustment), phasing))).toBe(year);
});

test("a line of which nothing is known has no forecast, not zero", () => {
  const line = { actual: undefined, budget: undefined };
  expect(forecastYear(line, HALF_YEAR, "budget", undefined, LINEAR)).toBeUndefined();
});

test("the board's total: 36429, and 1384 of the income is left", () => {
  const forecasts = ["17770", "17833", "600", "226"].map(decimal);
  expect(String(sum(forecasts))).toBe("36429");
  expect(String(decimal("37813").minus(sum(forecasts)))).toBe("1384");
});

test("the baseline decides the variance: straight line gives the board's 638.5, the annex's phasing 758.5", () => {
  expect(String(variance(decimal("18268"), decimal("37813"), HALF_YEAR, LINEAR))).toBe("638.5");
  const annex: [string, string, Phasing][] = [
    ["8274", "18770", LINEAR],
    ["9541", "18203", LINEAR],
    ["227", "600", LINEAR],
    ["226", "240", PAID],
  ];
  const byLine = annex.map(([actual, budget, phasing]) =>
    variance(decimal(actual), decimal(budget), HALF_YEAR, phasing),
  );
  expect(String(sum(byLine))).toBe("758.5");
});

test.each([
  ["", "rest"],
  [" Budsjett", "budget"],
  ["REKNESKAP", "actual"],
  ["trend", "trend"],
])("the method %j is %s", (word, method) => {
  expect(readMethod(word)).toBe(method);
});

test.each([
  ["a misspelt method", () => readMethod("budsjet"), "method-unknown"],
  ["a number for a method", () => readMethod(1), "method-unknown"],
  [
    "a trend of nothing",
    () => forecastYear({ actual: decimal("1"), budget: undefined }, { months: 0 }, "trend", undefined, LINEAR),
    "trend-without-months",
  ],
])("%s is refused", (_why, call, code) => {
  expect(call).toThrow(expect.objectContaining({ code }));
});

test("booking exactly as phased never moves the forecast", () => {
  const phasing = readPhasing("1;2;3;4;5;6;7;8;9;10;11;12");
  fc.assert(
    fc.property(anyAmount, anyPeriod, (budget, period) => {
      const onPlan = budget.minus(variance(decimal("0"), budget, period, phasing));
      expect(accumulated(budget.minus(onPlan), budget, period, phasing).eq(budget)).toBe(true);
    }),
  );
});

test("an adjustment moves every forecast by exactly itself", () => {
  const method = fc.constantFrom<Method>("rest", "budget", "actual");
  fc.assert(
    fc.property(anyAmount, anyAmount, anyAmount, anyPeriod, method, (actual, budget, adjustment, period, by) => {
      const plain = forecastYear({ actual, budget }, period, by, undefined, PAID);
      const adjusted = forecastYear({ actual, budget }, period, by, adjustment, PAID);
      expect(adjusted?.minus(plain ?? 0).eq(adjustment)).toBe(true);
    }),
  );
});

const read = (digits: string) => (digits === "" ? undefined : decimal(digits));
