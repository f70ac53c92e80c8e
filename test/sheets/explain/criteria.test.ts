import fc from "fast-check";
import { decimal } from "../../../src/core";
import { criterionTest } from "../../../src/sheets/explain/criteria";

const CELLS = [5, 500, "500", "0500", "lønn", "LØNN", "lonn", "l*nn", "6-7", "", true];

test.each([
  // why                                         criterion           cells that meet it
  ["a number, also where a text reads as one", 500, [500, "500", "0500"]],
  ["a text that reads as a number is that number", "500", [500, "500", "0500"]],
  ["with noughts before it too", "0500", [500, "500", "0500"]],
  ["a sign of equality says the same", "=500", [500, "500", "0500"]],
  ["case does not matter", "Lønn", ["lønn", "LØNN"]],
  ["any letters", "l*", ["lønn", "LØNN", "lonn", "l*nn"]],
  ["one letter", "l?nn", ["lønn", "LØNN", "lonn", "l*nn"]],
  ["wildcards find texts, which account numbers are", "5*", ["500"]],
  ["a mark makes them plain", "l~*nn", ["l*nn"]],
  ["what means something in a pattern is plain here", "6-7", ["6-7"]],
  ["all but one", "<>lonn", CELLS.filter((cell) => cell !== "lonn")],
  ["all but a number", "<>500", [5, "lønn", "LØNN", "lonn", "l*nn", "6-7", "", true]],
  ["what is filled", "<>", CELLS.filter((cell) => cell !== "")],
  ["what is blank", "=", [""]],
  ["an empty text is blank too", "", [""]],
  ["what is larger is found among numbers alone", ">=5", [5, 500]],
  ["what is smaller too", "<500", [5]],
  ["an exact amount of a formula", decimal("5"), [5]],
  ["a truth", true, [true]],
])("SUMIFS finds %s: %s", (_why, criterion, found) => {
  expect(CELLS.filter(criterionTest(criterion))).toEqual(found);
});

test("a blank cell as criterion is zero", () => {
  expect([0, "0", "", 1].filter(criterionTest(null))).toEqual([0, "0"]);
});

test.each([">=lønn", "<1,5", "1,5", ">"])(
  "%s means something else in each language of Excel, and is not explained",
  (criterion) => {
    expect(() => criterionTest(criterion)).toThrow();
  },
);

test("a key whose signs are marked, behind a sign of equality, is found alone", () => {
  const key = fc.string({
    unit: fc.constantFrom("a", "b", "~", "*", "?", "<", ">", "=", " ", "("),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(key, fc.array(key), (own, others) => {
      const isMet = criterionTest(`=${own.replace(/[~*?]/gu, "~$&")}`);
      expect([own, ...others].filter(isMet)).toEqual([own, ...others.filter((other) => other === own)]);
    }),
  );
});
