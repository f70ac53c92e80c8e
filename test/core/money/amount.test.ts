import { decimalOf, readAmount } from "../../../src/core";
import { cellAt } from "../../amounts";

test.each([
  ["a number", 18770, "18770"],
  ["the double nearest to a tenth", 0.1, "0.1"],
  ["fifteen digits", 123456789012.345, "123456789012.345"],
  ["zero is not blank", 0, "0"],
])("%s is taken at its shortest text", (_why, cell, digits) => {
  expect(readAmount(cell, cellAt("actual"))?.toString()).toBe(digits);
});

test.each([
  ["empty text", ""],
  ["omitted", null],
  ["only spaces, which nobody can see", " \u00a0 "],
])("%s is blank, not zero", (_why, cell) => {
  expect(readAmount(cell, cellAt("actual"))).toBeUndefined();
});

test.each([
  ["a text that looks like a number", "640.000"],
  ["a number stored as text", "42"],
  ["a dash", "-"],
  ["a tick box", true],
  ["no number at all", Number.NaN],
])("%s is refused, with the cell named", (_why, cell) => {
  const place = cellAt("budget");
  expect(() => readAmount(cell, place)).toThrow(
    expect.objectContaining({ code: "text-for-amount", facts: expect.objectContaining({ place }) }),
  );
});

test("a formula that went wrong is distinguished from a text", () => {
  expect(() => readAmount("#REF!", cellAt("actual"))).toThrow(expect.objectContaining({ code: "error-for-amount" }));
});

test("a sum of doubles is exact", () => {
  expect(decimalOf(0.1).plus(decimalOf(0.2)).toString()).toBe("0.3");
});
