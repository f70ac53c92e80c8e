import fc from "fast-check";
import { frameOf, growth, readCategory, sum, type Category } from "../../../src/core";
import { amounts, anyAmount } from "../../amounts";

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

test("a misspelt category is refused", () => {
  expect(() => readCategory("lisnes")).toThrow(expect.objectContaining({ code: "category-unknown" }));
});

test("the frame of a sum is the sum of the frames", () => {
  fc.assert(
    fc.property(fc.array(anyAmount, { maxLength: 20 }), (bases) => {
      const rate = growth("0.0275");
      expect(frameOf(sum(bases), rate).eq(sum(bases.map((base) => frameOf(base, rate))))).toBe(true);
    }),
  );
});
