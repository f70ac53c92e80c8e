import fc from "fast-check";
import { growth, readGrowth, readShare, share } from "../../../src/core";
import { cellAt } from "../../amounts";

const aGrowth = (cell: unknown): string => String(readGrowth(cell, cellAt("priceGrowth"), growth("0.03")));
const aShare = (cell: unknown): string => String(readShare(cell, cellAt("share"), share("0.5")));

test.each([
  ["a blank growth is the one that holds otherwise", aGrowth(""), "0.03"],
  ["a zero growth is no blank", aGrowth(0), "0"],
  ["a line that ends", aGrowth(-1), "-1"],
  ["a line that doubles", aGrowth(1), "1"],
  ["a growth is taken as its digits", aGrowth(0.031), "0.031"],
  ["a blank share is the one that holds otherwise", aShare(null), "0.5"],
  ["nothing of it", aShare(0), "0"],
  ["all of it", aShare(1), "1"],
])("%s", (_why, read, digits) => {
  expect(read).toBe(digits);
});

test.each([
  ["3 for 3 per cent", () => readGrowth(3, cellAt("priceGrowth"), growth("0.03")), "growth-out-of-range"],
  ["a growth in words", () => readGrowth("3 %", cellAt("priceGrowth"), growth("0.03")), "text-for-amount"],
  ["more than all of it", () => readShare(1.5, cellAt("share"), share("0.5")), "share-out-of-range"],
  ["less than nothing", () => readShare(-0.5, cellAt("share"), share("0.5")), "share-out-of-range"],
  ["a share in words", () => readShare("halve", cellAt("share"), share("0.5")), "text-for-amount"],
])("%s is refused", (_why, call, code) => {
  expect(call).toThrow(expect.objectContaining({ code }));
});

test("a rate is read exactly where it is within its bounds, and refused beyond them", () => {
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), (thousandths) => {
      const cell = thousandths / 1000;
      if (Math.abs(thousandths) <= 1000) expect(Number(aGrowth(cell))).toBe(cell);
      else expect(() => aGrowth(cell)).toThrow("growth-out-of-range");
      if (thousandths >= 0 && thousandths <= 1000) expect(Number(aShare(cell))).toBe(cell);
      else expect(() => aShare(cell)).toThrow("share-out-of-range");
    }),
  );
});
