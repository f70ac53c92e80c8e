import fc from "fast-check";
import { entriesFor, formulaRuns, isEntryOf, keptFormulas, type FormulaRun } from "../../../src/sheets";

const anyRuns: fc.Arbitrary<FormulaRun[]> = fc.array(
  fc.record({ row: fc.nat(), column: fc.nat(20), formulas: fc.array(fc.string().map((text) => `=${text}`)) }),
);

test("formulas that are kept come back as they were", () => {
  fc.assert(
    fc.property(anyRuns, fc.string(), (runs, report) => {
      expect(keptFormulas(entriesFor(report, runs), report)).toEqual(runs);
    }),
  );
});

test("many formulas are kept in several pieces, and come back", () => {
  const runs = [{ row: 0, column: 0, formulas: Array.from({ length: 9000 }, (_, i) => `=SUM(A1:A${100_000 + i})`) }];
  const entries = entriesFor("Ramme 2025", runs);
  expect(entries.map(({ key }) => key)).toEqual([
    "BIBSYS.formler.Ramme 2025",
    "BIBSYS.formler.Ramme 2025#1",
    "BIBSYS.formler.Ramme 2025#2",
  ]);
  expect(keptFormulas(entries, "Ramme 2025")).toEqual(runs);
});

const RUN = '{"row":1,"column":2,"formulas":["=A1"]}';
test.each<[why: string, count: unknown, piece: unknown]>([
  ["no count", undefined, `[${RUN}]`],
  ["a count in words", "1", `[${RUN}]`],
  ["a count below zero", -1, `[${RUN}]`],
  ["a part of a piece", 1.5, `[${RUN}]`],
  ["a piece is lost", 2, `[${RUN}]`],
  ["a piece is no text", 1, 7],
  ["no JSON", 1, "[{"],
  ["no list", 1, RUN],
  ["a list of something else", 1, "[1]"],
  ["a blank among the runs", 1, `[${RUN},null]`],
  ["a row below zero", 1, '[{"row":-1,"column":2,"formulas":["=A1"]}]'],
  ["a column in words", 1, '[{"row":1,"column":"B","formulas":["=A1"]}]'],
  ["formulas that are no list", 1, '[{"row":1,"column":2,"formulas":"=A1"}]'],
  ["a formula that is no text", 1, '[{"row":1,"column":2,"formulas":[1]}]'],
])("kept formulas are lost where there is %s", (_why, count, piece) => {
  const entries = [
    { key: "BIBSYS.formler.R", value: count },
    { key: "BIBSYS.formler.R#1", value: piece },
  ];
  expect(keptFormulas(entries, "R")).toBeUndefined();
});

test.each([
  ["BIBSYS.formler.Ramme 2025", true],
  ["BIBSYS.formler.Ramme 2025#12", true],
  ["BIBSYS.formler.Ramme 2025 v2", false],
  ["BIBSYS.formler.Ramme 2025 v2#1", false],
  ["BIBSYS.hovedbok.kolonner", false],
])("%s keeps formulas of Ramme 2025: %s", (key, isOf) => {
  expect(isEntryOf({ key }, "Ramme 2025")).toBe(isOf);
});

test.each<[why: string, formulas: unknown[][], values: unknown[][], runs: FormulaRun[]]>([
  ["an empty sheet", [], [], []],
  [
    "formulas that follow each other are one run",
    [["=A2"], ["=A3"]],
    [[1], [2]],
    [{ row: 0, column: 0, formulas: ["=A2", "=A3"] }],
  ],
  [
    "a value parts two runs",
    [["=A2"], ["x"], ["=A4"]],
    [[1], ["x"], [3]],
    [
      { row: 0, column: 0, formulas: ["=A2"] },
      { row: 2, column: 0, formulas: ["=A4"] },
    ],
  ],
  ["a text that looks like a formula is no formula", [["=A2"]], [["=A2"]], []],
  [
    "the warning below the status is kept with the others",
    [["=1"], ["=2"], ["=3"], ["=4"], ["=5"], ["=6"]],
    [[1], [2], [3], [4], [""], [6]],
    [{ row: 0, column: 0, formulas: ["=1", "=2", "=3", "=4", "=5", "=6"] }],
  ],
  ["rows may be of different lengths", [[], ["", "=B9"]], [[], ["", 9]], [{ row: 1, column: 1, formulas: ["=B9"] }]],
])("%s", (_why, formulas, values, runs) => {
  expect(formulaRuns({ formulas, values })).toEqual(runs);
});
