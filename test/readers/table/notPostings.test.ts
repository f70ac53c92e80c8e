import { readCsv } from "../../../src/readers/table/readTables";
import { fileWith } from "../files";
import { read } from "./readText";

test.each([
  ["Sum;;3"],
  ["Totalt;202406;3"],
  [";202406;3"],
  ["5000 Totalt;202406;3"],
  ["5000 - sum;202406;3"],
  ["Sum 5000;202406;3"],
  ["Total 2024;202406;3"],
])("the total “%s” is no posting", async (total) => {
  const { lines, reading } = await read(`konto;periode;beløp\n5000;202406;1\n5000;202406;2\n${total}`);
  expect(lines).toHaveLength(2);
  expect(reading.findings).toMatchObject([
    { code: "posting-account-missing", facts: { from: "table", given: "3", postings: 1, sum: "3" } },
  ]);
});

test("a row that ends before its amount is reported; one whose amount is blank, or that only heads a group, is nothing", async () => {
  const rows = ["5000;202406;a;1", "5000;202406;b;", "5000 Lønn", "5000;202406", "5000;202406;c;2", "5000;2024"];
  const { lines, reading } = await read(["konto;periode;tekst;beløp", ...rows].join("\n"));
  expect(lines.map(({ amount }) => String(amount))).toEqual(["1", "2"]);
  expect(reading.findings).toMatchObject([
    { code: "posting-cut-off", severity: "error", facts: { given: "2", postings: 1 }, at: { row: 5 } },
  ]);
});

test.each([
  ["units", "konto;periode;beløp\n;;(NOK)"],
  ["a line", "konto;periode;beløp\n-----;------;-----"],
  ["names of the system above", "dim0;period;amount;tekst\nKonto;Periode;Beløp;Tekst"],
  ["once more in capitals", "konto;periode;beløp\nKONTO;PERIODE;BELØP"],
])("heads in two rows, %s, are no posting", async (_why, heads) => {
  const { lines, reading } = await read(`${heads}\n5000;202406;1`);
  expect([lines.map(({ amount }) => String(amount)), reading.findings]).toEqual([["1"], []]);
});

test.each(["#####", "**", "-----", "NOK"])(
  "an amount that is only “%s” under no account is reported where its row has a period, which heads do not",
  async (given) => {
    const { reading } = await read(`konto;periode;beløp\n;202406;${given}\n5000;202406;1`);
    expect(reading.findings).toMatchObject([{ code: "posting-amount-unreadable", facts: { given }, at: { row: 2 } }]);
  },
);

test("a second row of heads that parts the amount in two is not passed over", async () => {
  const { reading } = await read("konto;periode;beløp;\n;;debet;kredit\n5000;202406;1;\n2400;202406;;1");
  expect(reading.findings).toMatchObject([
    { code: "posting-amount-unreadable", facts: { given: "debet" }, at: { row: 2 } },
  ]);
});

test("nor one that has other amounts under the same account", async () => {
  const { reading } = await read("dim0;period;amount;text;voucher\nKonto;Periode;Debet;Kredit;x\n5000;202406;1;2;3");
  expect(reading.findings).toMatchObject([{ code: "posting-amount-unreadable", at: { row: 2 } }]);
});

test("a row of selections that names more columns than the heads is not taken for them", async () => {
  const { lines } = await read(
    "Konto;Periode;Koststed;Prosjekt\nalle;202406;alle;alle\nkonto;periode;beløp\n5;202406;1",
  );
  expect(lines.map(({ amount }) => String(amount))).toEqual(["1"]);
});

test("what has no account is reported with its sum", async () => {
  const { reading } = await read("konto;periode;beløp\n;202406;100,5\n;202406;-30\n5000;202406;1\n5000;202406;2");
  expect(reading.findings).toMatchObject([
    { code: "posting-account-missing", severity: "warning", facts: { given: "100.5", postings: 2, sum: "70.5" } },
  ]);
});

test("accounts that are not repeated on each row, as in a pivot table, are no totals", async () => {
  const months = "5000;202401;1\n;202402;2\n;202403;3\n6420;202401;4\n;202402;5\nTotalsum;;15";
  const { reading } = await read(`konto;periode;beløp\n${months}`);
  expect(reading.findings).toMatchObject([
    { code: "posting-account-missing", severity: "error", facts: { postings: 4, sum: "25" } },
  ]);
});

test("totals of one table are not held against the postings of another", async () => {
  const heads = "konto;periode;beløp";
  const pivot = fileWith(`${heads}\n5000;202401;1\n;202402;2\n;202403;3`, { name: "pivot.csv" });
  const rows = ["5000;202404;1", "5000;202404;2", "5000;202404;3", ";202404;6"];
  const listed = fileWith([heads, ...rows].join("\n"), { name: "list.csv" });
  const { findings } = await readCsv([listed, pivot], () => undefined);
  expect(findings).toMatchObject([
    { code: "posting-account-missing", severity: "warning", facts: { postings: 1 }, at: { file: "list.csv" } },
    { code: "posting-account-missing", severity: "error", facts: { postings: 2 }, at: { file: "pivot.csv" } },
  ]);
});
