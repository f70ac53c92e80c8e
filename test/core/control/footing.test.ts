import fc from "fast-check";
import { decimal, footingResidue, roundTo, sum } from "../../../src/core";
import { amounts, anyAmount } from "../../amounts";

const ANNEX = amounts("9385", "9102", "300", "0");

test.each([
  ["the true sum foots", ANNEX, "18787", "0"],
  ["BIB-2024/30 prints 28360 over it", ANNEX, "28360", "9573"],
  ["two units over four parts is rounding", ANNEX, "18789", "0"],
  ["more is an error", ANNEX, "18790", "3"],
  ["blanks bring no room for rounding", [undefined, undefined, decimal("1")], "2", "1"],
])("footing: %s", (_why, parts, total, residue) => {
  expect(String(footingResidue(parts, decimal(total), decimal("1")))).toBe(residue);
});

test("a column rounded part by part always foots within its rounding", () => {
  fc.assert(
    fc.property(fc.array(anyAmount, { minLength: 1, maxLength: 30 }), (parts) => {
      const one = decimal("1");
      const printed = parts.map((part) => roundTo(part, one));
      // The total is rounded too, which may bring half a unit more than the parts alone.
      expect(footingResidue([...printed, decimal("0")], roundTo(sum(parts), one), one).isZero()).toBe(true);
    }),
  );
});
