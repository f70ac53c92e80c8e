import fc from "fast-check";
import {
  decimal,
  derive,
  effectOf,
  forecastYear,
  LINEAR,
  ONE,
  timesOf,
  variance,
  type Effect,
  type Method,
} from "../../../src/core";
import { anyAmount } from "../../amounts";

const [actual, budget] = [decimal("8274"), decimal("18770")];
const HALF_YEAR = { months: 6 };
const forecast = (method: Method) => derive.forecast({ actual, budget }, HALF_YEAR, method, ONE, LINEAR);

test.each<[why: string, effect: Effect, expected: Effect]>([
  ["rest has the whole actual", effectOf(forecast("rest"), "actual"), "whole"],
  ["rest has a part of the budget", effectOf(forecast("rest"), "budget"), "otherwise"],
  ["budget has nothing of the actual", effectOf(forecast("budget"), "actual"), "none"],
  ["budget has the whole budget", effectOf(forecast("budget"), "budget"), "whole"],
  ["actual has nothing of the budget", effectOf(forecast("actual"), "budget"), "none"],
  ["trend scales the actual", effectOf(forecast("trend"), "actual"), "otherwise"],
  ["every method adds the adjustment", effectOf(forecast("budget"), "adjustment"), "whole"],
  ["the variance is less the actual", effectOf(derive.variance(actual, budget, HALF_YEAR, LINEAR), "actual"), "less"],
  ["rounding takes part of it", effectOf(derive.rounding(actual, ONE), "amount"), "otherwise"],
  ["what is no input has none", effectOf(derive.variance(actual, budget, HALF_YEAR, LINEAR), "fee"), "none"],
])("%s", (_why, effect, expected) => {
  expect(effect).toBe(expected);
});

test("an input that counts so many times moves the result by as many times what it is moved by", () => {
  const methods = fc.constantFrom<Method>("rest", "budget", "actual", "trend");
  fc.assert(
    fc.property(anyAmount, anyAmount, methods, (moved, of, method) => {
      const year = (booked: typeof actual) =>
        forecastYear({ actual: booked, budget: of }, HALF_YEAR, method, undefined, LINEAR);
      const times = timesOf(
        effectOf(derive.forecast({ actual, budget: of }, HALF_YEAR, method, ONE, LINEAR), "actual"),
      );
      if (Number.isNaN(times)) return;
      expect(
        year(actual.plus(moved))
          ?.minus(year(actual) ?? 0)
          .eq(moved.times(times)),
      ).toBe(true);
    }),
  );
  const times = timesOf(effectOf(derive.variance(actual, budget, HALF_YEAR, LINEAR), "actual"));
  const of = (booked: typeof actual) => variance(booked, budget, HALF_YEAR, LINEAR);
  expect(of(actual.plus(7)).minus(of(actual)).toNumber()).toBe(7 * times);
});

test.each<[effect: Effect, times: number]>([
  ["whole", 1],
  ["less", -1],
  ["none", 0],
  ["otherwise", NaN],
])("%s counts %d times in a sum", (effect, times) => {
  expect(timesOf(effect)).toBe(times);
});
