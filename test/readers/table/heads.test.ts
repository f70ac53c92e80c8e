import { standardRules } from "../../../src/core";
import { readTotals, type TableChoice } from "../../../src/readers";
import { readCsv } from "../../../src/readers/table/readTables";
import { readSource } from "../../../src/readers/worker/job";
import { fileWith } from "../files";

const REGION = "konto;periode;region;beløp\n5000;202406;0012;1";
const OTHER = "account;period;amount;other\n5000;202406;2;x";

test("each file is read with what was corrected of its own head", async () => {
  const heads: string[] = [];
  const choiceOf = (head: string): TableChoice => {
    heads.push(head);
    return head.includes("region") ? { columns: { costCentre: "region" } } : { columns: { project: "other" } };
  };
  const files = [REGION, OTHER, REGION.replace("0012", "0013")].map((text, i) => fileWith(text, { name: `${i}.csv` }));
  const { totals, tables, findings } = await readTotals(files, standardRules(), { choiceOf });
  expect(totals.map(({ costCentre, project, booked }) => `${costCentre}/${project} ${String(booked)}`)).toEqual([
    "/x 2",
    "0012/ 1",
    "0013/ 1",
  ]);
  expect(findings).toEqual([]);
  expect(tables.map(({ head }) => head)).toEqual([
    "konto | periode | region | beløp",
    "account | period | amount | other",
    "konto | periode | region | beløp",
  ]);
  expect(new Set(heads)).toEqual(new Set(tables.map(({ head }) => head)));
});

test("a head stays the same whatever is corrected of it", async () => {
  const job = (choices: Record<string, { table: TableChoice }>) => ({
    source: { from: "files", files: [{ name: "a.csv", blob: new Blob([REGION]) }] } as const,
    rules: [],
    choices,
  });
  const { tables } = await readSource(job({}));
  const head = tables[0]!.head;
  const corrections: TableChoice[] = [
    { separator: "," },
    { encoding: "utf-16le" },
    { columns: { account: "region", costCentre: "konto" } },
  ];
  for (const table of corrections) {
    const again = await readSource(job({ [head]: { table } }));
    expect(again.tables.map((one) => one.head)).toEqual([head]);
  }
});

test("a file without heads: its columns go by number, its first row is a posting, and nothing of it is kept as a head", async () => {
  const text = "5000;202406;Ola Nordmann;100,50\n5000;202406;Kari Nordmann;1,25";
  const undecided = await readTotals([fileWith(text)], []);
  expect(undecided.findings).toMatchObject([{ code: "columns-missing" }]);
  expect(undecided.tables).toMatchObject([{ headRow: 0, head: "1 | 2 | 3 | 4" }]);
  expect(JSON.stringify(undecided.tables)).not.toContain("Nordmann");
  const choice: TableChoice = { columns: { account: "1", period: "2", amount: "4" } };
  const { totals, postings } = await readTotals([fileWith(text)], [], { choiceOf: () => choice });
  expect([String(totals[0]?.booked), postings]).toEqual(["101.75", 2]);
});

test.each([
  ["a title above rows without heads", "Uttrekk 2024;;\n5000;202406;1", "1 | 2 | 3", 0],
  ["a title in two cells above rows without heads", "Uttrekk;Hovedbok;;;\n5000;202406;x;y;1", "1 | 2 | 3 | 4 | 5", 0],
  ["a text that happens to be a head", "5000;202406;Prosjekt;1\n5000;202406;x;1", "1 | 2 | 3 | 4", 0],
  ["heads nobody knows", "Uttrekk 2024;;\nA;B;C\n5000;202406;1", "A | B | C", 2],
  ["heads of which one is a year", "Konto;Periode;2024\n5000;202406;1", "Konto | Periode | 2024", 1],
])("%s", async (_why, text, head, headRow) => {
  expect((await readTotals([fileWith(text)], [])).tables).toMatchObject([{ head, headRow }]);
});

test("a table that its corrections make unreadable is still shown, so that they can be taken back", async () => {
  const text = 'konto,periode,beløp;tekst\n5000,202406,1;"Møte" i mai';
  const { findings, tables } = await readTotals([fileWith(text)], [], { choiceOf: () => ({ separator: ";" }) });
  expect(findings.map(({ code }) => code)).toEqual(["quote-open"]);
  expect(tables).toMatchObject([{ separator: ";" }]);
});

test.each([
  ["how numbers are written", "beløp", ["1.234", "2,50"], ["1234", "2.5"]],
  ["which of two numbers is the day", "bilagsdato", ["3/4/2024", "3/31/2024"], ["2024-03-04", "2024-03-31"]],
])("%s is reported by any of the files with one head", async (_why, column, cells, wanted) => {
  const heads = column === "beløp" ? "konto;periode;beløp" : "konto;periode;bilagsdato;beløp";
  const lines: string[] = [];
  const files = cells.map((cell, i) =>
    fileWith(`${heads}\n5000;20240${i + 1};${cell}${column === "beløp" ? "" : ";1"}`, { name: `${i}.csv` }),
  );
  const { findings } = await readCsv(files, ({ amount, date }) => lines.push(date || String(amount)));
  expect([lines, findings]).toEqual([wanted, []]);
});

test("files of one head that tell different things each keep to their own", async () => {
  const files = ["1,50", "2.50"].map((cell, i) =>
    fileWith(`konto;periode;beløp\n5000;20240${i + 1};${cell}`, { name: `${i}.csv` }),
  );
  const { totals } = await readTotals(files, []);
  expect(totals.map(({ booked }) => String(booked))).toEqual(["1.5", "2.5"]);
});

test("files that tell different things tell nothing of a third", async () => {
  const files = ["1,50", "2.50", "1.234"].map((cell, i) =>
    fileWith(`konto;periode;beløp\n5000;20240${i + 1};${cell}`, { name: `${i}.csv` }),
  );
  const { findings } = await readTotals(files, []);
  expect(findings).toMatchObject([{ code: "amounts-ambiguous", facts: { file: "2.csv", given: "1.234" } }, {}]);
});

test("a remembered column that is not there is said, and what is recognised is used", async () => {
  const text = "konto;periode;koststed;beløp\n5000;202406;0012;1";
  const choice: TableChoice = { columns: { costCentre: "Region", project: "Prosj.", amount: "Sum" } };
  const { totals, findings } = await readTotals([fileWith(text)], standardRules(), { choiceOf: () => choice });
  expect(totals).toMatchObject([{ costCentre: "0012", project: "" }]);
  expect(findings).toMatchObject([
    { code: "column-gone", severity: "warning", facts: { column: "costCentre", header: "Region", used: "koststed" } },
    { code: "column-gone", severity: "warning", facts: { column: "project", header: "Prosj.", used: "" } },
    { code: "column-gone", severity: "warning", facts: { column: "amount", header: "Sum", used: "beløp" } },
  ]);
});
