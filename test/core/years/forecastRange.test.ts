import fc from "fast-check";
import { decimal, forecastRange, ONE, share, type PastForecast } from "../../../src/core";
import { chanceFrom } from "../../chance";
import { anyAmount } from "../../amounts";

const pastOf = (...errors: number[]): PastForecast[] =>
  errors.map((error) => ({
    forecast: decimal("1000"),
    budget: decimal("1000"),
    final: decimal("1000").plus(String(error)),
  }));

const years = (count: number): PastForecast[] => pastOf(...Array.from({ length: count }, (_, i) => i - count / 2));

test.each([
  ["four years: all of them", 4, "0.8", "3 of 5"],
  ["eight years fall just short of 80 %, and say so", 8, "0.8", "7 of 9"],
  ["nine years reach 80 %", 9, "0.8", "8 of 10"],
  ["nineteen years lose one at each end", 19, "0.8", "16 of 20"],
  ["nineteen years reach 90 % with all of them", 19, "0.9", "18 of 20"],
])("%s", (_why, count, level, coverage) => {
  const range = forecastRange(decimal("1000"), decimal("1000"), years(count), share(level), ONE);
  expect(`${range?.inside} of ${range?.of}`).toBe(coverage);
});

test.each([0, 1, 2, 3])("%i closed years give no range", (count) => {
  expect(forecastRange(decimal("1000"), decimal("1000"), years(count), share("0.8"), ONE)).toBeUndefined();
});

test("a year without a budget is no history", () => {
  const blank = { forecast: decimal("10"), budget: decimal("0"), final: decimal("12") };
  expect(forecastRange(ONE, ONE, [...years(3), blank], share("0.8"), ONE)).toBeUndefined();
});

test("the ends are rounded outwards", () => {
  const range = forecastRange(decimal("1000"), decimal("1000"), pastOf(-1.5, -1, 1, 1.5), share("0.8"), ONE);
  expect([String(range?.low), String(range?.high)]).toEqual(["998", "1002"]);
});

test("a refund's budget, below zero, turns no range around", () => {
  const past = [-40, -10, 20, 50].map((error) => ({
    forecast: decimal("-1000"),
    budget: decimal("-1000"),
    final: decimal(String(error - 1000)),
  }));
  const range = forecastRange(decimal("-500"), decimal("-1000"), past, share("0.8"), ONE);
  expect([String(range?.low), String(range?.high)]).toEqual(["-540", "-450"]);
});

test("the order of the years does not matter, and low is never above high", () => {
  const anyPast = fc.array(fc.record({ forecast: anyAmount, budget: anyAmount, final: anyAmount }), {
    minLength: 4,
    maxLength: 20,
  });
  fc.assert(
    fc.property(anyPast, anyAmount, (past, budget) => {
      const range = forecastRange(budget, budget, past, share("0.8"), ONE);
      const turned = forecastRange(budget, budget, [...past].reverse(), share("0.8"), ONE);
      expect(turned).toEqual(range);
      expect(range === undefined || range.low.lte(range.high)).toBe(true);
    }),
  );
});

// The printed coverage is what happens, whatever the errors' distribution: within 4 points in 4 000 years of chance.
test.each([
  ["even errors", (chance: number) => chance - 0.5],
  ["skew errors, with a long tail of dear years", (chance: number) => -Math.log(1 - chance)],
  ["errors that mostly are nothing, and at times much", (chance: number) => (chance - 0.5) ** 5],
])("%s: the year ends inside as often as is printed", (_why, errorOf) => {
  const chance = chanceFrom(20_241_201);
  const error = (): number => Math.round(errorOf(chance()) * 100_000) / 1000;
  for (const count of [4, 8, 9, 19]) {
    let [hits, inside, of] = [0, 0, 1];
    const rounds = 4000;
    for (let round = 0; round < rounds; round += 1) {
      const past = pastOf(...Array.from({ length: count }, error));
      const range = forecastRange(decimal("1000"), decimal("1000"), past, share("0.8"), decimal("0.001"));
      if (!range) throw new Error("four years or more give a range");
      const final = decimal("1000").plus(String(error()));
      if (final.gte(range.low) && final.lte(range.high)) hits += 1;
      ({ inside, of } = range);
    }
    expect(Math.abs(hits / rounds - inside / of)).toBeLessThan(0.04);
  }
});
