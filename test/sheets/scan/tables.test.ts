import { found } from "./pasted";

const at = (text: string): string[] =>
  found(text).map((finding) => finding.replace(/^(BIB-\d+) Ark1, celle (\w+): .*$/u, "$1 $2"));

test.each<[why: string, table: string]>([
  ["figures alone", "1 | 2\n3 | 4"],
  ["words alone", "Sum | og\nmer | ord"],
  ["a list of key figures", "Antall årsverk | 12\nTotalt budsjett | 37813\nSum timer | 1500"],
  ["years as headings", "Kostnader | 2023 | 2024 | 2025\nLønn | 10 | 20 | 30\nDrift | 1 | 2 | 3\nSum | 11 | 22 | 33"],
  ["years under headings", "| Regnskap | Budsjett\n | 2023 | 2024\nLønn | 10 | 20\nDrift | 1 | 2\nSum | 11 | 22"],
  [
    "headings over several rows",
    "| Regnskap | Budsjett\n| pr 30/6 | totalt\nLønn | 10 | 20\nDrift | 1 | 2\nSum | 11 | 22",
  ],
  ["headings again on a new page", "Post | Kr\nLønn | 10\nDrift | 1\nPost | Kr\nReise | 2\nSum | 13"],
  [
    "another table of the same columns",
    "Post | Kr\nInntekter | 10\nAndre | 1\nSum inntekter | 11\nPer gruppe | Kr\nInntekter | 11\nKostnader | 5",
  ],
  ["a total over its parts", "Post | Kr\nSum drift | 9994\nLisenser | 9541\nReiser | 227\nIGELU | 226"],
  [
    "a group's figure over its lines",
    "Post | Kr\nLønn | 8274\nDrift | 9994\nLisenser | 9541\nReiser | 453\nSum | 18268",
  ],
  ["lines that are said to be part of another", "Post | Kr\nLønn | 8274\nherav innleid | 500\nDrift | 10\nSum | 8284"],
  [
    "subtotals of subtotals",
    "Post | Kr\nA | 1\nB | 2\nSum AB | 3\nC | 4\nD | 5\nSum CD | 9\nTotalt | 12\nE | 7\nI alt | 19",
  ],
  ["a total without a name", "Post | Kr\nLønn | 10\nDrift | 2\n | 12\nReise | 3\nTotalt | 15"],
  ["a line whose name is on the row above", "Post | Kr\nDriftskjøp\nlisenser | 10\nReise | 2\nSum | 12"],
  [
    "codes, shares and notes beside",
    "Konto | Post | Kr | Andel | Merknad\n5000 | Lønn | 10 | 30 | se notat\n6000 | Drift | 20 | 50 |\n | Sum | 30 | 99 |",
  ],
  ["a blank line is not zero", "Post | Kr\nLønn | 10\nDrift | \nReise | 5\nSum | 15"],
  ["costs with a minus", "Post | Kr\nSum inntekter | 100\nSum kostnader | -80\nResultat | 20"],
  ["income with a ledger's minus", "Post | Kr\nSum inntekter | -100\nSum kostnader | 80\nResultat | 20"],
  ["a result that is a line of a total", "Kapital | Kr\nInngående | 100\nResultat 2023 | 20\nSum | 120"],
  [
    "result of several totals",
    "Post | Kr\nA | 70\nB | 30\nSum inntekter | 100\nC | 50\nSum lønnskostnader | 50\nD | 20\nE | 10\nSum driftskostnader | 30\nSum kostnader | 80\nDriftsresultat | 20",
  ],
  ["parts rounded each on their own", "Post | Kr\nA | 9385\nB | 9102\nC | 300\nSum | 18786"],
  ["a whole total over decimals", "Post | Kr\nA | 9385\nB | 9101.5\nC | 300\nSum | 18787"],
  [
    "accumulated that is not of these columns",
    "Post | Regnskap juni | Restbudsjett | Akkumulert budsjett\nA | 10 | 20 | 99\nB | 5 | 6 | 70\nSum | 15 | 26 | 169",
  ],
  [
    "English",
    "| Actual | Budget\nIncome\nFees | 10 | 12\nGrants | 5 | 5\nTotal income | 15 | 17\nSalaries | 4 | 5\nTravel | 6 | 6\nTotal costs | 10 | 11\nResult | 5 | 6",
  ],
  ["an own word with a hash", "#BIBSYS | 1"],
])("nothing is wrong with %s", (_why, table) => {
  expect(found(table)).toEqual([]);
});

test.each<[why: string, table: string, findings: string[]]>([
  ["a subtotal", "Post | Kr\nA | 10\nB | 20\nSum AB | 33\nC | 4\nTotalt | 34", ["BIB-47 B4"]],
  ["a grand total over a right subtotal", "Post | Kr\nA | 10\nB | 20\nSum AB | 30\nC | 4\nTotalt | 43", ["BIB-47 B6"]],
  ["a total of one column of two", "Post | Kr | Kr\nA | 10 | 1\nB | 20 | 2\nSum | 30 | 5", ["BIB-47 C4"]],
  [
    "a line across",
    "Post | Regnskap | Restbudsjett | Akkumulert\nA | 10 | 20 | 30\nB | 5 | 6 | 14\nC | 1 | 1 | 2",
    ["BIB-48 D3"],
  ],
  ["a result", "Post | Kr | Kr\nSum inntekter | 100 | 90\nSum kostnader | 80 | 70\nResultat | 30 | 20", ["BIB-49 B4"]],
  ["a result of one column", "Post | Kr\nSum inntekter | 100\nSum kostnader | 80\nResultat | 30", ["BIB-49 B4"]],
  [
    "a total, but not the result that would follow it",
    "Post | Kr\nA | 60\nB | 40\nSum inntekter | 104\nC | 30\nD | 50\nSum kostnader | 80\nResultat | 20",
    ["BIB-47 B4"],
  ],
  ["a number that is text", "Post | Kr\nA | 30 435\nB | 240\nC | 5\nSum | 30680", ["BIB-265 B2"]],
  ["cells that hold errors", "Post | Kr\nA | #REF!\nB | 240\nSum | #NAME?", ["BIB-31 B2", "BIB-31 B4"]],
])("%s is wrong", (_why, table, findings) => {
  expect(at(table)).toEqual(findings);
});

test("what is shown counts, not what is behind it", () => {
  const shown = "Post | Kr\nA | 9385\nB | 9101.5\nC | 300.5\nSum | 18787";
  const formats = Array.from({ length: 5 }, () => ["General", "#,##0"]);
  expect(found(shown, { formats })).toEqual([]);
});

test("shares and dates are no figures, by their format", () => {
  const table = "Post | Kr | Vekst i pst | Dato\nA | 10 | 0.03 | 45473\nB | 20 | 0.05 | 45474\nSum | 30 | 0.04 | 45475";
  const formats = Array.from({ length: 4 }, () => ["General", '#,##0 "kr"', "0.0 %", "dd.mm.yyyy"]);
  expect(found(table.replace("Vekst i pst", "Økning"), { formats })).toEqual([]);
});

test("a total that only its formula tells of is a total", () => {
  const table = "Post | Kr\nLønn | 10\nDrift | 2\nFelles | 12\nReise | 3\nTotalt | 15";
  const formulas = [[], [], [], ["", "=SUM(B2:B3)"], [], []];
  expect(found(table, { formulas })).toEqual([]);
  // One that adds what stands in another table is a line like others, and so is one along its own row.
  const elsewhere = [[], [], [], ["", "=SUM(B20:B30)"], [], []];
  expect(found(table.replace("| 15", "| 27"), { formulas: elsewhere })).toEqual([]);
  const along = [[], [], [], ["", "=SUM(C4:F4)"], [], []];
  expect(found(table.replace("| 15", "| 27"), { formulas: along })).toEqual([]);
});

test("a line that is left out of a total has its name", () => {
  expect(found("Post | Kr | Kr\nLønn | 100 | 1\nDrift | 20 | 2\nReise | 3 | 3\nSum | 120 | 6")[0]).toContain(
    "Trolig årsak: summen mangler «Reise» (3).",
  );
});

test.each<[why: string, table: string, findings: string[]]>([
  ["a year among other headings is a heading", "Post | 2024 | Kr\nLønn | | 10\nDrift | | 20\nSum | 500 | 30", []],
  ["a year over figures too", "Post | 2024 | Kr\nLønn | 5 | 10\nDrift | 6 | 20\nSum | 11 | 30", []],
  [
    "an amount like a year beside a note is an amount",
    "Lønn | 2024 | se notat\nDrift | 10 |\nSum | 2050 |",
    ["BIB-47 B3"],
  ],
  ["numbers that are all texts are found", "Post | Kr\nA | 1 000\nB | 2 000\nSum | 3 500", ["BIB-265 B2", "BIB-47 B4"]],
  ["codes that are texts are no amounts", "Konto | Navn\nA | 1 000\nB | 2 000\nC | 3 000", []],
])("%s", (_why, table, findings) => {
  expect(at(table)).toEqual(findings);
});
