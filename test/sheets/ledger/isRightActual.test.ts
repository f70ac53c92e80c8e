import fc from "fast-check";
import { decimal, sum } from "../../../src/core";
import { isRightActual } from "../../../src/sheets/ledger/isRightActual";

/** Amounts of three decimals, whose sum often ends on half an øre. */
const amounts = fc.array(
  fc.integer({ min: -900_000_000, max: 900_000_000 }).map((mills) => mills / 1000),
  {
    minLength: 1,
    maxLength: 60,
  },
);
const unit = fc.constantFrom(1, 1000, 1_000_000);

/** As a spreadsheet does it: adds in doubles, rounds half away from zero, one on the double and one on its 15 digits. */
const added = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
const rounded = (kroner: number): number => (Math.sign(kroner) * Math.round(Math.abs(kroner) * 100)) / 100;
const roundedAsShown = (kroner: number): number => rounded(Number(kroner.toPrecision(15)));

const exact = (all: readonly number[]) => sum(all.map((one) => decimal(String(one))));

test("what a spreadsheet gives of the lines is right, also where their sum ends on half an øre", () => {
  fc.assert(
    fc.property(amounts, unit, (all, by) => {
      for (const round of [rounded, roundedAsShown]) {
        const shown = decimal(String(round(added(all)) / by));
        expect(isRightActual(shown, exact(all), decimal(String(by)))).toBe(true);
      }
    }),
  );
});

test("half an øre that doubles have fallen short of", () => {
  // 1.005 is 1.00499… as a double, and 0.1 + 0.2 is 0.30000000000000004.
  expect(isRightActual(decimal("1"), decimal("1.005"), decimal("1"))).toBe(true);
  expect(isRightActual(decimal("1.01"), decimal("1.005"), decimal("1"))).toBe(true);
});

test("an øre more or less is not", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom("0.01", "-0.01", "1"), unit, (all, more, by) => {
      const total = exact(all).times(100).round().div(100);
      expect(isRightActual(total.plus(more).div(by), total, decimal(String(by)))).toBe(false);
    }),
  );
  expect(isRightActual(decimal("1.02"), decimal("1.005"), decimal("1"))).toBe(false);
  expect(isRightActual(decimal("0.99"), decimal("1.005"), decimal("1"))).toBe(false);
});
