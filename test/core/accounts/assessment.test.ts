import fc from "fast-check";
import {
  assessLine,
  assessTotal,
  decimal,
  LINEAR,
  sum,
  variance,
  type AssessedLine,
  type Phasing,
} from "../../../src/core";
import { anyAmount, anyPeriod } from "../../amounts";

const HALF_YEAR = { months: 6 };
const PAID: Phasing = { kind: "paid" };

test.each<[string, string, string, Phasing, string, string, string]>([
  // why                                               actual   budget   phasing  direction weight amount
  ["BIB-2024/30: salary, a million below", "8274", "18770", LINEAR, "below", "large", "1111"],
  ["BIB-2024/30: operations, 4.8 % is little", "9541", "18203", LINEAR, "above", "little", "439.5"],
  ["BIB-2024/30: travel, few kroner of a small budget", "227", "600", LINEAR, "below", "small", "73"],
  ["BIB-2024/30: IGELU, paid, the euro was cheaper", "226", "240", PAID, "below", "small", "14"],
  ["BIB-2024/30: the total by a straight line", "18268", "37813", LINEAR, "below", "large", "638.5"],
  ["exactly as phased", "300", "600", LINEAR, "on", "little", "0"],
  ["nothing budgeted, nothing booked", "0", "0", LINEAR, "on", "little", "0"],
  ["less than a column shows", "0.4", "0", LINEAR, "on", "large", "0.4"],
  ["just what a column shows", "0.5", "0", LINEAR, "above", "large", "0.5"],
  ["half a per cent and few kroner", "9955", "20000", LINEAR, "on", "little", "45"],
  ["a little more than half a per cent", "9949", "20000", LINEAR, "below", "little", "51"],
  ["half a per cent, but a hundred thousand", "19900", "40000", LINEAR, "below", "little", "100"],
  ["a twentieth is no longer little", "950", "2000", LINEAR, "below", "small", "50"],
  ["half a million is an amount, however large the budget", "19500", "40000", LINEAR, "below", "large", "500"],
  ["half of the budget is not small", "50", "200", LINEAR, "below", "large", "50"],
  ["booked where nothing is budgeted", "20", "0", LINEAR, "above", "large", "20"],
  ["a credit on a line budgeted as a credit", "-90", "-200", LINEAR, "above", "small", "10"],
])("%s", (_why, actual, budget, phasing, direction, weight, amount) => {
  const assessment = assessLine(decimal(actual), decimal(budget), HALF_YEAR, phasing);
  expect({ ...assessment, amount: String(assessment.amount) }).toMatchObject({ direction, weight, amount });
});

test("a total measured by its lines' own phasing is another total than a straight line gives", () => {
  const total = assessTotal(ANNEX, HALF_YEAR);
  expect(String(total.amount)).toBe("758.5");
  expect(total.baseline).toBe("by-line");
});

test("a total of lines phased alike says how, but two weighted lines may differ", () => {
  const weighted: Phasing = { kind: "weights", weights: Array.from({ length: 12 }, () => decimal("1")) };
  const line = (phasing: Phasing): AssessedLine => ({ actual: decimal("1"), budget: decimal("2"), phasing });
  expect(assessTotal([line(LINEAR), line(LINEAR)], HALF_YEAR).baseline).toBe("linear");
  expect(assessTotal([line(weighted)], HALF_YEAR).baseline).toBe("weights");
  expect(assessTotal([line(weighted), line(weighted)], HALF_YEAR).baseline).toBe("by-line");
});

test("the direction is the sign of the variance, and nothing printable is on budget beyond half a per cent", () => {
  fc.assert(
    fc.property(nearBudget, anyPeriod, ([actual, budget], period) => {
      const { direction, amount, part } = assessLine(actual, budget, period, LINEAR);
      const off = variance(actual, budget, period, LINEAR);
      expect(amount.eq(off.abs())).toBe(true);
      if (direction === "below") expect(off.gt(0)).toBe(true);
      if (direction === "above") expect(off.lt(0)).toBe(true);
      if (direction === "on" && amount.gte("0.5")) {
        expect(part?.lte("0.005")).toBe(true);
        expect(amount.lt("100")).toBe(true);
      }
    }),
  );
});

test("the total of the lines is the sum of their variances", () => {
  const anyLine = fc.record({ actual: anyAmount, budget: anyAmount, phasing: fc.constantFrom(LINEAR, PAID) });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 8 }), anyPeriod, (lines, period) => {
      const off = sum(lines.map(({ actual, budget, phasing }) => variance(actual, budget, period, phasing)));
      expect(assessTotal(lines, period).amount.eq(off.abs())).toBe(true);
    }),
  );
});

const ANNEX = (
  [
    ["8274", "18770", LINEAR],
    ["9541", "18203", LINEAR],
    ["227", "600", LINEAR],
    ["226", "240", PAID],
  ] as const
).map(([actual, budget, phasing]): AssessedLine => ({ actual: decimal(actual), budget: decimal(budget), phasing }));

// Amounts drawn apart are almost never close, and closeness is what the words are about.
const nearBudget = fc
  .tuple(fc.integer({ min: -50_000, max: 50_000 }), fc.integer({ min: -2_000, max: 2_000 }), fc.nat(3))
  .map(([budget, off, places]) => [decimal(`${budget}`).plus(`${off}e-${places}`), decimal(`${budget}`)] as const)
  .map(([actual, budget]) => [actual, budget.times(2)] as const);
