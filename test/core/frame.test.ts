import fc from "fast-check";
import {
  consortiumFee,
  decimal,
  decisionOf,
  deductionOf,
  frameOf,
  growth,
  readCategory,
  readGrowth,
  readShare,
} from "../../src/core";
import { share, sum, type Category } from "../../src/core";
import { amounts, anyAmount, cellAt } from "../amounts";

test("BIB-2024/31: the budget of 2024 grown by 3 per cent", () => {
  const frame = amounts("18770", "18203", "600", "240").map((base) => frameOf(base, growth("0.03")));
  expect(frame.map(String)).toEqual(["19333.1", "18749.09", "618", "247.2"]);
  expect(String(sum(frame))).toBe("38947.39");
});

test.each<[string, unknown, Category]>([
  ["blank follows prices", "", "other"],
  ["bokmål", "Lønn", "salary"],
  ["nynorsk", "innleigd", "hired"],
  ["English", "licence", "licence"],
])("category, %s", (_why, cell, category) => {
  expect(readCategory(cell)).toBe(category);
});

test("the fee of 2025, as the seed has it: 34358.19", () => {
  const deduction = deductionOf(decimal("1384"), share("0.5"));
  const funding = { otherIncome: decimal("247.2"), drawdown: decimal("3650"), deduction };
  expect(String(consortiumFee(decimal("38947.39"), funding))).toBe("34358.19");
});

test("a deficit gives no deduction, and does not raise the fee either", () => {
  expect(String(deductionOf(decimal("-500"), share("0.5")))).toBe("0");
});

test.each([
  ["a misspelt category", () => readCategory("lisnes"), "category-unknown"],
  [
    "3 for 3 per cent",
    () => readGrowth(3, cellAt("priceGrowth"), decisionOf(2025).growths.price),
    "growth-out-of-range",
  ],
  [
    "a growth in words",
    () => readGrowth("3 %", cellAt("priceGrowth"), decisionOf(2025).growths.price),
    "text-for-amount",
  ],
  ["more than all of it", () => readShare(1.5, cellAt("share"), share("0.5")), "share-out-of-range"],
  ["less than nothing", () => readShare(-0.5, cellAt("share"), share("0.5")), "share-out-of-range"],
])("%s is refused", (_why, call, code) => {
  expect(call).toThrow(expect.objectContaining({ code }));
});

test("the frame of a sum is the sum of the frames", () => {
  fc.assert(
    fc.property(fc.array(anyAmount, { maxLength: 20 }), (bases) => {
      const rate = growth("0.0275");
      expect(frameOf(sum(bases), rate).eq(sum(bases.map((base) => frameOf(base, rate))))).toBe(true);
    }),
  );
});
