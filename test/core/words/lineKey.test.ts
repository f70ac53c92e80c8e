import fc from "fast-check";
import { isSameKey, plainKey } from "../../../src/core";

test.each([
  ["another case, as Excel's SUMIFS has it", "Lonn", "LONN", true],
  ["spaces around it", " lonn\u00a0", "lonn", true],
  ["another space within it", "lonn drift", "lonn  drift", false],
  ["another letter", "lonn", "lønn", false],
  ["the beginning of another", "lonn", "lonn2", false],
])("%s", (_why, one, other, isSame) => {
  expect(isSameKey(one, other)).toBe(isSame);
  expect(isSameKey(other, one)).toBe(isSame);
});

test("a plain key is its own plain key, and the key's", () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(plainKey(plainKey(key))).toBe(plainKey(key));
      expect(isSameKey(key, plainKey(key))).toBe(true);
    }),
  );
});
