import fc from "fast-check";
import { decimal, roundTo, roundToSum, sum } from "../../../src/core";
import { amounts, anyAmount } from "../../amounts";

test.each([
  ["9101.5", "1", "9102", "a tie goes away from zero"],
  ["-2.5", "1", "-3", "on both sides"],
  ["1.005", "0.01", "1.01", "a double holds 1.00499… here; a decimal does not"],
  ["28359.75", "1", "28360", "the wrong total of annex 1"],
  ["640000", "1000", "640000", "a thousand kroner as unit"],
])("%s to units of %s is %s: %s", (amount, unit, rounded) => {
  expect(String(roundTo(decimal(amount), decimal(unit)))).toBe(rounded);
});

test.each([
  ["nothing to do", ["1", "2", "3"], "1 2 3"],
  ["three thirds of one", ["0.34", "0.33", "0.33"], "1 0 0"],
  ["on a tie the earlier part wins", ["0.5", "0.5", "0.5", "0.5"], "1 1 0 0"],
  ["negative parts are cut downwards too", ["-0.6", "-0.6", "-0.6"], "0 -1 -1"],
])("a column that foots: %s", (_why, parts, rounded) => {
  expect(roundToSum(amounts(...parts), decimal("1")).join(" ")).toBe(rounded);
});

test("a tie is seen as one where a share of the unit has no end", () => {
  // Both are a third of a unit above a whole one; 64 digits of a quotient cannot tell, the remainder can.
  const parts = amounts("-385534113460073", "-49892");
  expect(roundToSum(parts, decimal("3")).join(" ")).toBe("-385534113460071 -49893");
});

test("blanks stay blank and win nothing", () => {
  expect(roundToSum([undefined, decimal("0.6")], decimal("1")).map(String)).toEqual(["undefined", "1"]);
});

const column = fc.array(fc.option(anyAmount, { nil: undefined }), { minLength: 1, maxLength: 30 });

const unit = fc.constantFrom("0.01", "1", "1000").map(decimal);

test("the rounded parts sum to the rounded total", () => {
  fc.assert(
    fc.property(column, unit, (parts, to) => {
      expect(sum(roundToSum(parts, to)).eq(roundTo(sum(parts), to))).toBe(true);
    }),
  );
});

test("a column that is rounded already stays as it is", () => {
  fc.assert(
    fc.property(column, unit, (parts, to) => {
      const once = roundToSum(parts, to);
      expect(roundToSum(once, to).map(String)).toEqual(once.map(String));
    }),
  );
});

test("no part moves a whole unit", () => {
  fc.assert(
    fc.property(column, unit, (parts, to) => {
      roundToSum(parts, to).forEach((rounded, i) => {
        const part = parts[i];
        expect(part === undefined ? rounded === undefined : rounded?.minus(part).abs().lt(to)).toBe(true);
      });
    }),
  );
});

test("rounding twice is rounding once, and mirrors around zero", () => {
  fc.assert(
    fc.property(anyAmount, unit, (amount, to) => {
      const once = roundTo(amount, to);
      expect(roundTo(once, to).eq(once)).toBe(true);
      expect(roundTo(amount.neg(), to).eq(once.neg())).toBe(true);
    }),
  );
});
