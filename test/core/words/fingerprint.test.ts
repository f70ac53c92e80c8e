import fc from "fast-check";
import { fingerprint } from "../../../src/core";

// What stands in reports that were made before: a fingerprint that is reckoned otherwise would call them outdated. The
// first three are the published test values of FNV-1a.
test.each([
  ["", "CBF29CE484222325"],
  ["a", "AF63DC4C8601EC8C"],
  ["foobar", "85944171F73967E8"],
])("the fingerprint of “%s” is %s", (text, wanted) => {
  expect(fingerprint(text)).toBe(wanted);
});

test("it has 16 digits, is the same every time, and another where one unit of the text is", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.integer({ min: 1, max: 0xffff }), (text, pick, change) => {
      const at = pick % text.length;
      const unit = String.fromCharCode(text.charCodeAt(at) ^ change);
      const changed = text.slice(0, at) + unit + text.slice(at + 1);
      expect(fingerprint(text)).toMatch(/^[\dA-F]{16}$/u);
      expect(fingerprint(text)).toBe(fingerprint(text));
      expect(fingerprint(changed)).not.toBe(fingerprint(text));
    }),
  );
});

test("the order of what is in it matters", () => {
  expect(fingerprint("lonn;8274")).not.toBe(fingerprint("8274;lonn"));
});
