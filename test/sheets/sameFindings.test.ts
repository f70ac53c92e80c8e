import type { Finding } from "../../src/core";
import { placeOf, sameFindings, TABLES, type PlacedFinding } from "../../src/sheets";
import { findingParts, type Language } from "../../src/text";

type Made = [cell: string, day: number];

/** Days that do not exist: findings that differ by their place and by what they say. */
const made = ([cell, day]: Made): PlacedFinding => {
  const facts = { given: `${day}. juni`, month: 6, lastDay: 30 };
  const finding: Finding = { code: "period-day-does-not-exist", facts, severity: "error" };
  return { finding, spot: { sheet: "Ark1", cell } };
};

/** As a control has written them. */
const held = (before: readonly Made[], language: Language = "nb") => ({
  header: ["Ansvarlig", ...TABLES.Funn],
  values: before.map((one): unknown[] => {
    const { number, wrong, todo } = findingParts(made(one).finding, language);
    return ["Kari", number, "Feil", placeOf({ sheet: "Ark1", cell: one[0] }), wrong, todo];
  }),
});

test.each<[why: string, before: Made[], now: Made[], stood: (number | undefined)[]]>([
  ["nothing before, all is new", [], [["A1", 31]], [undefined]],
  [
    "the same, in another order",
    [
      ["A2", 31],
      ["A1", 31],
    ],
    [
      ["A1", 31],
      ["A2", 31],
    ],
    [1, 0],
  ],
  [
    "one that is gone",
    [
      ["A1", 31],
      ["A2", 32],
    ],
    [["A2", 32]],
    [1],
  ],
  [
    "rows are put in above: each is known by what it says, not by who stood there",
    [
      ["A2", 31],
      ["A3", 32],
    ],
    [
      ["A3", 31],
      ["A4", 32],
    ],
    [0, 1],
  ],
  [
    "of two that say the same elsewhere, none is known",
    [["A2", 31]],
    [
      ["A5", 31],
      ["A6", 31],
    ],
    [undefined, undefined],
  ],
  ["its figures have changed", [["A1", 31]], [["A1", 32]], [0]],
  ["another place and other figures", [["A1", 31]], [["A2", 32]], [undefined]],
  [
    "twice in one cell",
    [
      ["A1", 31],
      ["A1", 32],
    ],
    [
      ["A1", 32],
      ["A1", 33],
    ],
    [1, 0],
  ],
])("%s", (_why, before, now, stood) => {
  expect(sameFindings(now.map(made), held(before))).toEqual(stood);
});

test("a finding is known in another language, and a blank line is none", () => {
  const before = held([["A1", 31]], "en");
  expect(sameFindings([made(["A1", 31])], { ...before, values: [Array(6).fill(""), ...before.values] })).toEqual([1]);
});

test("no line is given to two findings, however many there are", () => {
  const many = Array.from({ length: 3000 }, (_, i): Made => [`A${i + 1}`, 31]);
  const stood = sameFindings(many.map(made), held([...many].reverse()));
  expect(stood).toEqual(many.map((_one, i) => many.length - 1 - i));
});
