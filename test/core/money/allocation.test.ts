import fc from "fast-check";
import { allocate, decimal, ONE, sum, ZERO } from "../../../src/core";
import { amounts, anyAmount } from "../../amounts";

type Case = [why: string, amount: string, weights: string[], unit: string, parts: string];

test.each<Case>([
  ["three alike: the earlier rows take what is left", "100", ["1", "1", "1"], "0.01", "33.34 33.33 33.33"],
  ["the largest remainder wins, not the largest weight", "10", ["6", "3", "3"], "1", "5 3 2"],
  ["zero weight gets zero", "5", ["1", "0", "1"], "1", "3 0 2"],
  ["given back", "-5", ["1", "0", "1"], "1", "-3 0 -2"],
  ["nothing to share", "0", ["1", "2"], "1", "0 0"],
  ["one pays all", "34358", ["0.5"], "1", "34358"],
  ["less than one unit each", "2", ["1", "1", "1", "1"], "1", "1 1 0 0"],
  ["a large unit", "5000", ["1", "2"], "1000", "2000 3000"],
  ["fifteen digits", "999999999999999", ["1", "1"], "1", "500000000000000 499999999999999"],
])("allocation: %s", (_why, amount, weights, unit, parts) => {
  expect(allocate(decimal(amount), amounts(...weights), decimal(unit)).join(" ")).toBe(parts);
});

test("nothing given back is zero, not minus zero", () => {
  expect(allocate(decimal("-5"), [ONE, ZERO], ONE)[1]?.toNumber()).toBe(0);
});

test("a blank weight gets a blank, not zero", () => {
  expect(allocate(decimal("3"), [undefined, ONE], ONE).map(String)).toEqual(["undefined", "3"]);
});

test.each([
  ["half a unit", () => allocate(decimal("0.5"), [ONE], ONE), "amount-not-whole-units", { amount: "0.5", unit: "1" }],
  ["more øre than a cell holds", () => allocate(decimal("1e13"), [ONE], decimal("0.01")), "amount-too-large", {}],
  ["no weights", () => allocate(ONE, [], ONE), "weights-unusable", { line: 0 }],
  ["only zero weights", () => allocate(ONE, [ZERO, undefined], ONE), "weights-unusable", { line: 0 }],
  ["a negative weight", () => allocate(ONE, amounts("2", "-1"), ONE), "weights-unusable", { line: 2 }],
])("%s is refused", (_why, call, code, facts) => {
  expect(call).toThrow(expect.objectContaining({ code, facts: expect.objectContaining(facts) }));
});

const coins = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n });

const unit = fc.constantFrom("0.01", "1", "1000").map(decimal);

const weights = fc
  .array(
    fc.option(
      anyAmount.map((weight) => weight.abs()),
      { nil: undefined },
    ),
    { minLength: 1, maxLength: 20 },
  )
  .filter((list) => sum(list).gt(0));

test("the parts sum to the amount, nothing an øre off, and zero weight gets zero", () => {
  fc.assert(
    fc.property(coins, weights, unit, (count, list, to) => {
      const amount = decimal(String(count)).times(to);
      const parts = allocate(amount, list, to);
      expect(sum(parts).eq(amount)).toBe(true);
      list.forEach((weight, i) => {
        const part = parts[i];
        if (weight === undefined) expect(part).toBeUndefined();
        else if (weight.isZero()) expect(part?.isZero()).toBe(true);
        expect(part?.mod(to).isZero() ?? true).toBe(true);
      });
    }),
  );
});

test("giving back mirrors taking in, and weights in another measure change nothing", () => {
  fc.assert(
    fc.property(coins, weights, unit, (count, list, to) => {
      const amount = decimal(String(count)).times(to);
      const parts = allocate(amount, list, to);
      const mirrored = allocate(amount.neg(), list, to);
      const scaled = allocate(
        amount,
        list.map((weight) => weight?.times(1000)),
        to,
      );
      parts.forEach((part, i) => {
        expect(mirrored[i]?.neg().eq(part ?? NaN) ?? part === undefined).toBe(true);
        expect(scaled[i]?.eq(part ?? NaN) ?? part === undefined).toBe(true);
      });
    }),
  );
});

test("a larger weight never gets less", () => {
  fc.assert(
    fc.property(coins, weights, (count, list) => {
      const parts = allocate(decimal(String(count)).abs(), list, ONE);
      list.forEach((weight, i) => {
        const heavier = list.findIndex((other) => other && weight && other.gt(weight));
        if (weight && heavier >= 0) expect(parts[heavier]?.gte(parts[i] ?? NaN)).toBe(true);
      });
    }),
  );
});
