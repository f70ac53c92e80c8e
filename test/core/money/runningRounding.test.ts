import fc from "fast-check";
import { decimal, roundRunning, roundTo, RUNNING_DIGITS, sum, ZERO } from "../../../src/core";
import { amounts, anyAmount } from "../../amounts";

test.each([
  ["annex 1: 18787, and not 18788", ["9385", "9101.5", "300.5"], "1", "9385 9102 300"],
  ["what is whole stays", ["3", "-4", "0"], "1", "3 -4 0"],
  ["three thirds make one", ["0.333333333", "0.333333333", "0.333333334"], "1", "0 1 0"],
  ["øre", ["0.005", "0.005"], "0.01", "0.01 0"],
  ["below zero, as above it", ["-0.5", "-0.5"], "1", "-1 0"],
  ["a whole part stays where the total crosses zero downwards", ["0.5", "-2"], "1", "0 -2"],
  ["and upwards", ["-0.5", "2"], "1", "0 2"],
  ["and where the whole is zero", ["0.5", "-3", "2.5"], "1", "1 -3 2"],
])("%s", (_why, parts, unit, printed) => {
  expect(roundRunning(amounts(...parts), decimal(unit)).join(" ")).toBe(printed);
});

test("a blank stays blank, and what is above it still counts below", () => {
  expect(roundRunning([decimal("0.4"), undefined, decimal("0.4")], decimal("1")).map(String)).toEqual([
    "0",
    "undefined",
    "1",
  ]);
});

const column = fc.array(fc.option(anyAmount, { nil: undefined }), { minLength: 1, maxLength: 30 });
const unit = fc.constantFrom("0.01", "1", "1000").map(decimal);

test("the printed parts sum to the rounded total, and none is more than a unit from its exact value", () => {
  fc.assert(
    fc.property(column, unit, (parts, to) => {
      const printed = roundRunning(parts, to);
      expect(sum(printed).eq(roundTo(sum(parts).toDecimalPlaces(RUNNING_DIGITS), to))).toBe(true);
      parts.forEach((part, i) => {
        expect(printed[i] === undefined).toBe(part === undefined);
        const off = (printed[i] ?? ZERO).minus(part ?? ZERO).abs();
        expect(off.lte(to.plus("0.000001"))).toBe(true);
      });
    }),
  );
});

test("a whole part keeps its value", () => {
  fc.assert(
    fc.property(column, unit, fc.nat(30), fc.integer(), (parts, to, at, units) => {
      const whole = to.times(units);
      const mixed = [...parts.slice(0, at), whole, ...parts.slice(at)];
      expect(String(roundRunning(mixed, to)[Math.min(at, parts.length)])).toBe(String(whole));
    }),
  );
});

test("where all parts have one sign, each rests on those above it alone", () => {
  fc.assert(
    fc.property(column, unit, fc.nat(30), (some, to, first) => {
      const parts = some.map((part) => part?.abs());
      const digits = (some: readonly (typeof parts)[number][]) => some.map(String);
      expect(digits(roundRunning(parts.slice(0, first), to))).toEqual(digits(roundRunning(parts, to).slice(0, first)));
    }),
  );
});
