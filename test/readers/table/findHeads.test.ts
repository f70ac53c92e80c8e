import { findHeads, headOf, known } from "../../../src/readers/table/findHeads";

test.each([
  [
    "the first row",
    [
      ["Konto", "Periode", "Beløp"],
      ["5000", "202406", "1"],
    ],
    1,
  ],
  ["below titles and blank rows", [["Hovedbok 2024"], [], ["Konto", "Periode", "Beløp"], ["5000", "202406", "1"]], 3],
  [
    "the one a posting can be read by, of two",
    [
      ["Konto", "Periode"],
      ["Konto", "Periode", "Beløp"],
    ],
    2,
  ],
  [
    "in other languages",
    [
      ["Rapport", "", ""],
      ["Konto", "Datum", "Belopp"],
      ["5000", "2024-01-01", "1"],
    ],
    2,
  ],
])("the header row is %s", (_why, rows, row) => {
  expect(findHeads(rows, {}).headRow).toBe(row);
});

test("a table without a header row has its columns called by number", () => {
  const { columns, headRow } = findHeads([["5000", "202406", "1"]], {});
  expect([columns.map(({ head }) => head), headRow]).toEqual([["1", "2", "3"], 0]);
});

test("a correction does not move the key of corrections", () => {
  const rows = [["Konto", "Bolk", "Beløp"]];
  expect(findHeads(rows, { period: "Bolk" }).columns[1]).toEqual({ head: "Bolk", holds: "period" });
  expect(headOf(rows)).toBe("Konto | Bolk | Beløp");
});

test("known columns are counted", () => {
  expect(known([{ head: "Konto", holds: "account" }, { head: "x" }])).toBe(1);
});
