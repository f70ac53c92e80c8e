import fc from "fast-check";
import {
  budgetToDate,
  decimal,
  LINEAR,
  ONE,
  readPhasing,
  remainingBudget,
  sum,
  ZERO,
  type Phasing,
} from "../../../src/core";
import { anyAmount, anyPeriod } from "../../amounts";

const HALF_YEAR = { months: 6 };

test.each<[why: string, budget: string, phasing: Phasing, toDate: string, remaining: string]>([
  ["annex 1: salary", "18770", LINEAR, "9385", "9385"],
  ["annex 1: operations, half a thousand kroner each way", "18203", LINEAR, "9101.5", "9101.5"],
  ["annex 1: travel", "600", LINEAR, "300", "300"],
  ["annex 1: the IGELU fee is paid, nothing remains", "240", { kind: "paid" }, "240", "0"],
  ["a quarterly invoice", "400", readPhasing("0;0;1;0;0;1;0;0;1;0;0;1"), "200", "200"],
])("%s", (_why, budget, phasing, toDate, remaining) => {
  expect(String(budgetToDate(decimal(budget), HALF_YEAR, phasing))).toBe(toDate);
  expect(String(remainingBudget(decimal(budget), HALF_YEAR, phasing))).toBe(remaining);
});

test.each([
  ["blank is linear", "", "linear"],
  ["omitted is linear", null, "linear"],
  ["bokmål, capitals and spaces", " Lineær ", "linear"],
  ["English", "paid", "paid"],
  ["weights with decimal commas", "1,5 1 1 1 1 1 1 1 1 1 1 0,5", "weights"],
])("%s", (_why, cell, kind) => {
  expect(readPhasing(cell).kind).toBe(kind);
});

test.each([
  ["a misspelt word", "linær", "phasing-unknown"],
  ["a number is not a phasing", 12, "phasing-unknown"],
  ["eleven weights", "1 1 1 1 1 1 1 1 1 1 1", "phasing-not-12-weights"],
  ["a negative weight", "1 1 1 1 1 1 1 1 1 1 1 -1", "phasing-weights-unusable"],
  ["nothing to share by", "0 0 0 0 0 0 0 0 0 0 0 0", "phasing-weights-unusable"],
])("%s is refused", (_why, cell, code) => {
  expect(() => readPhasing(cell)).toThrow(expect.objectContaining({ code }));
});

const anyPhasing: fc.Arbitrary<Phasing> = fc.oneof(
  fc.constant(LINEAR),
  fc.constant<Phasing>({ kind: "paid" }),
  fc
    .array(fc.integer({ min: 0, max: 99 }), { minLength: 12, maxLength: 12 })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => readPhasing(weights.join(";"))),
);

test("the closed and the open months share the whole budget", () => {
  fc.assert(
    fc.property(anyAmount, anyPeriod, anyPhasing, (budget, period, phasing) => {
      const both = budgetToDate(budget, period, phasing).plus(remainingBudget(budget, period, phasing));
      expect(both.eq(budget)).toBe(true);
    }),
  );
});

test("a closed year has the whole budget behind it", () => {
  fc.assert(
    fc.property(anyAmount, anyPhasing, (budget, phasing) => {
      expect(budgetToDate(budget, { months: 12 }, phasing).eq(budget)).toBe(true);
    }),
  );
});

test("the months share the whole budget: their shares sum to one, and none is negative", () => {
  fc.assert(
    fc.property(anyPhasing, (phasing) => {
      const due = Array.from({ length: 13 }, (_, months) => budgetToDate(ONE, { months }, phasing));
      const shares = due.slice(1).map((upTo, i) => upTo.minus(due[i] ?? ZERO));
      expect(sum([due[0], ...shares]).eq(ONE)).toBe(true);
      expect(shares.every((share) => share.gte(ZERO))).toBe(true);
    }),
  );
});
