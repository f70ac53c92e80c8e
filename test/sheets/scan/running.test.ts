import fc from "fast-check";
import { runs } from "../../laws";
import { scanSheet } from "../../../src/sheets";
import { cellsOf, found } from "./pasted";

const cells = (rows: readonly (readonly unknown[])[]): string[] =>
  scanSheet(cellsOf(rows)).map(({ at }) => (at?.in === "sheet" ? at.cell : ""));

const MONTHS = "Måned | Netto | Akkumulert\nJan | 410 | 410\nFeb | -25 | 385\nMar | 112 | 497\nApr | 90 | 587";

test.each([
  ["no sum below it", MONTHS],
  ["a sum below it that is its last figure", `${MONTHS}\nSum | 587 | 587`],
  [
    "a balance from before",
    "Tekst | Inn | Ut | Saldo\nFra før | | | 900\nSalg | 120 | | 1020\nVarer | | 75 | 945\nGave | 55 | | 1000",
  ],
  [
    "what is left of a loan",
    "År | Avdrag | Restgjeld\n2021 | 500 | 9500\n2022 | 510 | 8990\n2023 | 520 | 8470\n2024 | 530 | 7940",
  ],
  [
    "months across, and a sum of them",
    "Post | Jan | Feb | Mar | Apr | Hittil\nLønn | 512 | 498 | 530 | 541 | 2081\nLeie | 80 | 80 | 80 | 80 | 320\nSum | 592 | 578 | 610 | 621 | 2401\nAkkumulert | 592 | 1170 | 1780 | 2401 | 2401",
  ],
])("a running total with %s is right", (_why, table) => {
  expect(found(table)).toEqual([]);
});

test.each([
  [
    "its first figure",
    [
      [410, 401],
      [-25, 385],
      [112, 497],
      [90, 587],
    ],
    "C2",
  ],
  [
    "one of its figures",
    [
      [410, 410],
      [-25, 385],
      [112, 479],
      [90, 587],
    ],
    "C4",
  ],
  [
    "its last figure",
    [
      [410, 410],
      [-25, 385],
      [112, 497],
      [90, 578],
    ],
    "C5",
  ],
])("%s is wrong, and only that is said", (_why, figures, cell) => {
  const rows = figures.map((row, i) => [`Måned nr. ${i + 1}`, ...row]);
  expect(cells([["Måned", "Netto", "Akkumulert"], ...rows])).toEqual([cell]);
});

test("the change from year to year is the wrong figure, not the year after it", () => {
  const rows = [
    ["År", "Innskudd", "Endring"],
    ["Året 2019", 48210, ""],
    ["Året 2020", 49115, 905],
    ["Året 2021", 47830, -1285],
    ["Året 2022", 50102, 2722],
    ["Året 2023", 51480, 1378],
    ["Året 2024", 52991, 1511],
  ];
  expect(cells(rows)).toEqual(["C5"]);
});

test("a wrong figure anywhere in a running total is found in its cell, and a right one is silent", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1001, max: 99_999 }), { minLength: 6, maxLength: 20 }),
      fc.nat(),
      fc.integer({ min: 11, max: 999 }),
      (amounts, where, off) => {
        let sum = 0;
        const rows = amounts.map((amount, i) => [`Bilag ${i + 1} tekst`, amount, (sum += amount)]);
        const table = [["Bilag", "Beløp", "Akkumulert"], ...rows];
        expect(cells(table)).toEqual([]);
        const at = 1 + (where % amounts.length);
        const wrong = table.map((row, i) => (i === at ? [row[0], row[1], Number(row[2]) + off] : row));
        expect(cells(wrong)).toEqual([`C${at + 1}`]);
      },
    ),
    { numRuns: runs(50) },
  );
});
