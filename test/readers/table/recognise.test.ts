import type { Finding } from "../../../src/core";
import { headOf } from "../../../src/readers/table/findHeads";
import { recogniseTable, type Hints } from "../../../src/readers/table/recognise";
import type { TableChoice } from "../../../src/readers";

const HEADS = ["konto", "periode", "dato", "beløp"];

function recognised(rows: readonly (readonly unknown[])[], choice: TableChoice = {}, hints: Hints = {}) {
  const findings: Finding[] = [];
  const form = recogniseTable({ file: "bok.csv", head: headOf(rows), rows }, choice, findings, hints);
  return { ...form, findings };
}
const posting = (amount: unknown, date = "30.06.2024"): unknown[] => ["5000", "202406", date, amount];

test("a table says where its heads are, what they hold, and how its numbers and dates are written", () => {
  const { table, places, width, findings } = recognised([
    ["Hovedbok 2024"],
    [],
    HEADS,
    posting("1.234,50", "13/6/2024"),
    posting("-7,25", "1/6/2024"),
  ]);
  expect(table).toMatchObject({ headRow: 3, convention: "norwegian", dayOrder: "day-first" });
  expect(places).toEqual({ account: 0, period: 1, date: 2, amount: 3 });
  expect([width, findings]).toEqual([4, []]);
});

test.each([
  ["they tell", [posting("1,5"), posting("2,25")], {}, {}, "norwegian"],
  ["other files with the same heads tell", [posting("1,234")], {}, { convention: "english" }, "english"],
  ["its own come before those of others", [posting("1,5")], {}, { convention: "english" }, "norwegian"],
  ["the user's choice comes before all", [posting("1,5")], { convention: "english" }, {}, "english"],
] as const)("amounts: %s", (_why, rows, choice, hints, convention) => {
  const { table, places, findings } = recognised([HEADS, ...rows], choice, hints);
  expect(table.convention).toBe(convention);
  expect([places === undefined, findings]).toEqual([false, []]);
});

test("amounts that can be read in two ways, and nothing that tells: the table has no places, and the user is asked", () => {
  const { places, findings } = recognised([HEADS, posting("1,234"), posting("7")]);
  expect(places).toBeUndefined();
  expect(findings).toEqual([
    { code: "amounts-ambiguous", severity: "error", facts: { file: "bok.csv", given: "1,234" } },
  ]);
});

test.each([
  ["the account", ["periode", "beløp"], ["account"]],
  ["the account and the period", ["tekst", "beløp"], ["account", "period"]],
  ["every amount", ["konto", "periode", "tekst"], ["amount"]],
  ["the other side", ["konto", "periode", "debet"], ["credit"]],
])("without %s no posting can be read, and it is said what is missing", (_why, heads, columns) => {
  const { places, findings } = recognised([heads, heads.map(() => "1")]);
  expect(places).toBeUndefined();
  expect(findings).toContainEqual({ code: "columns-missing", severity: "error", facts: { file: "bok.csv", columns } });
});

test("a side that the user has said is not there is not missed", () => {
  const { places } = recognised(
    [
      ["konto", "periode", "debet"],
      ["5000", "202406", "1"],
    ],
    { columns: { credit: "" } },
  );
  expect(places).toEqual({ account: 0, period: 1, debit: 2 });
});

test("a table of nothing is empty", () => {
  expect(recognised([]).findings.map(({ code }) => code)).toEqual(["ledger-empty"]);
});

test("rows that end with a separator are as wide as most of them", () => {
  const rows = [posting("1,5"), posting("2,5"), posting("3,5")].map((row, i) => (i < 2 ? [...row, ""] : row));
  expect(recognised([HEADS, ...rows]).width).toBe(5);
});

test("sides beside an amount are placed, to be held against it", () => {
  const { places, beside } = recognised([
    ["konto", "periode", "beløp", "debet", "kredit"],
    ["5000", "202406", "1,5", "1,5", ""],
  ]);
  expect([places?.amount, beside]).toEqual([2, { debit: 3, credit: 4 }]);
});
