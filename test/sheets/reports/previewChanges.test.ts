import { decimal } from "../../../src/core";
import { changesAgainst, type Cell, type Change, type ReportKind, type Row, type Sheet } from "../../../src/sheets";
import { asIs, LANGUAGES } from "../../../src/text";
import { examplePlan, reportOf } from "../../example";
import { shownOf } from "./shownOf";

const words = (text: string): Cell => ({ kind: "words", words: asIs(text) });
const amount = (digits: string | undefined): Cell => ({
  kind: "amount",
  value: digits === undefined ? undefined : decimal(digits),
});

/** A report of a title, two lines to be changed by, and a text. */
function sheetOf(rows: readonly Row[]): Sheet {
  return { name: "Regnskap", use: "report", decimals: 0, columns: [{ width: 40 }, { width: 12 }], rows };
}
const TITLE: Row = { role: "title", cells: [words("Regnskap")] };
const STATUS: Row = { role: "status", cells: [words("Utkast")] };
const NOTICE: Row = { role: "notice", cells: [{ kind: "notice", formula: { op: "text", text: "" } }] };
const HEAD: Row = { role: "head", cells: [words("Post"), words("Budsjett")] };
const item = (name: string, cell: Cell): Row => ({ role: "item", cells: [words(name), cell] });
const prose = (text: string): Row => ({ role: "prose", cells: [words(text)] });
const BLANKS: Row[] = [
  { role: "blank", cells: [] },
  { role: "blank", cells: [] },
];
/** The status and the notice stand in their own rows, which are the fourth and the fifth. */
const report = (...rows: Row[]): Sheet => sheetOf([TITLE, ...BLANKS, STATUS, NOTICE, HEAD, ...rows]);
const rowsFrom = (...rows: unknown[][]): unknown[][] => [
  ["Regnskap", ""],
  [],
  [],
  ["Endelig", ""],
  ["Grunnlaget er endret", ""],
  ["Post", "Budsjett"],
  ...rows,
];

test.each<[why: string, shown: unknown[][], made: Row[], changes: Change[]]>([
  ["nothing changes; status and notice do not count", [["Lønn", 18770]], [item("Lønn", amount("18770"))], []],
  [
    "a figure changes",
    [["Lønn", 18770]],
    [item("Lønn", amount("19000"))],
    [{ is: "figure", line: "Lønn", column: "Budsjett", before: "18\u00a0770", after: "19\u00a0000" }],
  ],
  ["a difference that is not shown is none", [["Lønn", 18770.4]], [item("Lønn", amount("18770"))], []],
  [
    "a figure that was typed over by a word",
    [["Lønn", "ca. 18770"]],
    [item("Lønn", amount("18770"))],
    [{ is: "figure", line: "Lønn", column: "Budsjett", before: "ca. 18770", after: "18\u00a0770" }],
  ],
  [
    "a figure comes where a blank was",
    [["Lønn", ""]],
    [item("Lønn", amount("5"))],
    [{ is: "figure", line: "Lønn", column: "Budsjett", before: "", after: "5" }],
  ],
  [
    "a line comes, another goes",
    [["Reise", 600]],
    [item("Kurs", amount("600"))],
    [
      { is: "new-line", line: "Kurs" },
      { is: "gone-line", line: "Reise" },
    ],
  ],
  [
    "lines of the same name are kept apart by their order",
    [
      ["Reise", 1],
      ["Reise", 2],
    ],
    [item("Reise", amount("1")), item("Reise", amount("3"))],
    [{ is: "figure", line: "Reise", column: "Budsjett", before: "2", after: "3" }],
  ],
  ["a text is replaced", [["Før", ""]], [prose("Etter")], [{ is: "text", before: "Før", after: "Etter" }]],
  ["a text comes", [], [prose("Ny")], [{ is: "text", before: "", after: "Ny" }]],
  ["a text goes", [["Gammel", ""]], [], [{ is: "text", before: "Gammel", after: "" }]],
])("%s", (_why, shown, made, changes) => {
  expect(changesAgainst(rowsFrom(...shown), report(...made), "nb")).toEqual({ changes, count: changes.length });
});

test("a growth is compared as it is shown", () => {
  const rate = (digits: string): Row => item("Lønn", { kind: "rate", value: decimal(digits) });
  expect(changesAgainst(rowsFrom(["Lønn", 0.03]), report(rate("0.03")), "nb").count).toBe(0);
  const { changes } = changesAgainst(rowsFrom(["Lønn", 0.03]), report(rate("0.035")), "nb");
  expect(changes).toEqual([
    { is: "figure", line: "Lønn", column: "Budsjett", before: "3,0\u00a0%", after: "3,5\u00a0%" },
  ]);
});

test("of many changes the first twelve are given, and how many there are", () => {
  const names = Array.from({ length: 20 }, (_, i) => `Post ${i + 1}`);
  const { changes, count } = changesAgainst(
    rowsFrom(...names.map((name) => [name, 1])),
    report(...names.map((name) => item(name, amount("2")))),
    "nb",
  );
  expect([changes.length, count]).toEqual([12, 20]);
});

test("a sheet that is empty gets every line and text anew", () => {
  const { changes } = changesAgainst([], report(item("Lønn", amount("1"))), "nb");
  expect(changes.map(({ is }) => is)).toEqual(["new-line", "text", "text"]);
});

describe.each(LANGUAGES)("in %s", (language) => {
  test.each<ReportKind>(["accounts", "frame", "accumulated", "assessment"])(
    "the %s report has no change against itself",
    (kind) => {
      const sheet = reportOf(kind, examplePlan(language));
      expect(changesAgainst(shownOf(sheet, language), sheet, language)).toEqual({ changes: [], count: 0 });
    },
  );
});
