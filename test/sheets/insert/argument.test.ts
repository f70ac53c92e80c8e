import { readArgument } from "../../../src/sheets";
import { cellAt, snapshotOf } from "../../snapshot";

const read = (written: string, isText: boolean): string | undefined =>
  readArgument({ argument: "x", isText, written }, snapshotOf({ A1: 5 }), cellAt("B1"));

test.each([
  ["K2", '"K2"'],
  ["202402", "202402"],
  ["2024", "2024"],
  ["007", '"007"'],
  ["0", '"0"'],
  ["06", '"06"'],
  ['si "nei"', '"si ""nei"""'],
  ["= A1", "A1"],
  ["  ", undefined],
])("as a text %s is written %s", (written, inFormula) => {
  expect(read(written, true)).toBe(inFormula);
});

test.each([
  ["8 274,5", "8274.5"],
  ["3 %", "0.03"],
  ["A1", "A1"],
])("as an amount %s is written %s", (written, inFormula) => {
  expect(read(written, false)).toBe(inFormula);
});

test("as an amount 007 is refused: a code is no number", () => {
  expect(() => read("007", false)).toThrow(expect.objectContaining({ code: "argument-unreadable" }));
});
