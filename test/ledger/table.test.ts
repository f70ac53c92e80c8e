import type { LedgerLine } from "../../src/core";
import type { ColumnChoice } from "../../src/readers/reading/choices";
import { readTotals, type TableChoice } from "../../src/readers";
import type { LedgerReading } from "../../src/readers/reading/reading";
import { readCells, readCsv } from "../../src/readers/table/readTables";
import { readCellAmount } from "../../src/readers/table/amounts";
import { columnFindings, recogniseColumns } from "../../src/readers/table/columns";
import { createRowCutter } from "../../src/readers/table/csvRows";
import { readDay } from "../../src/readers/table/dates";
import { fileWith } from "./files";

test.each([
  ["31.03.2023", undefined, "2023-03-31"],
  ["3/31/2023", "month-first", "2023-03-31"],
  ["31/3/2023", "day-first", "2023-03-31"],
  ["3/4/2023", undefined, undefined],
  ["4/4/2023", undefined, "2023-04-04"],
  ["2024-06-30 00:00:00", undefined, "2024-06-30"],
  ["20240630", undefined, "2024-06-30"],
  [45473, undefined, "2024-06-30"],
  [20240630, undefined, "2024-06-30"],
  ["31.06.2024", undefined, undefined],
  ["00.06.2024", undefined, undefined],
  ["30.00.2024", undefined, undefined],
] as const)("the day %s is %s first: %s", (cell, order, day) => {
  expect(readDay(cell, order)).toBe(day);
});

test("codes keep their zeros, whatever a spreadsheet has put around them", async () => {
  const { lines } = await read(
    'konto;periode;prosjekt;beløp\n5000;202406;="0012";1\n5000;202406;\'0013;1\n5000;202406;0014;1',
  );
  expect(lines.map(({ project }) => project)).toEqual(["0012", "0013", "0014"]);
});

test("a text that would be a formula stays a text", async () => {
  const { lines } = await read("konto;periode;tekst;beløp\n5000;202406;=1+1;1\n5000;202406;+47 til IGeLU;1");
  expect(lines.map(({ text }) => text)).toEqual(["=1+1", "+47 til IGeLU"]);
});

test("debit less credit, unless there is an amount", async () => {
  const { lines } = await read("konto;periode;debet;kredit\n5000;202406;10,5;\n3000;202406;;7\n5000;202406;;");
  expect(lines.map(({ amount }) => String(amount))).toEqual(["10.5", "-7"]);
});

test("heads drift: another case, order, spaces, points; a doubled head is told apart", async () => {
  const { reading } = await read("Kont.periode; KONTO ;Region;Region;Kontantbeløp \n202406;5000;x;y;1");
  expect(reading.tables[0]?.columns).toEqual([
    { head: "Kont.periode", holds: "period" },
    { head: "KONTO", holds: "account" },
    { head: "Region" },
    { head: "Region (2)" },
    { head: "Kontantbeløp", holds: "amount" },
  ]);
});

test("a correction is data: the same choice reads the next file", async () => {
  const text = "konto;periode;beløp;region;region\n5000;202406;1;x;10210000";
  const choice: TableChoice = { columns: { costCentre: "Region (2)", project: "" } };
  const again = JSON.parse(JSON.stringify(choice)) as TableChoice;
  const { lines } = await read(text, again);
  expect(lines[0]?.costCentre).toBe("10210000");
});

test("amounts that two conventions read differently wait for the user; one telling amount decides for all", async () => {
  const undecided = "konto\tperiode\tbeløp\n5000\t202406\t1.234\n5000\t202406\t2.500";
  expect((await read(undecided)).lines).toEqual([]);
  const chosen = await read(undecided, { convention: "norwegian" });
  expect(chosen.lines.map(({ amount }) => String(amount))).toEqual(["1234", "2500"]);
  const told = await read(`${undecided}\n5000\t202406\t-3.000,25`);
  expect(told.lines.map(({ amount }) => String(amount))).toEqual(["1234", "2500", "-3000.25"]);
});

test("a long file that turns out late to be windows-1252 was read right from its start", async () => {
  const plain = "5000;202406;1;Tekst uten noe utenfor ASCII\n".repeat(5000);
  const { reading, lines } = await read(
    `konto;periode;amount;tekst\n${plain}5000;202406;1;Lønn på slutten`,
    {},
    "latin1",
  );
  expect(reading.tables[0]?.encoding).toBe("windows-1252");
  expect(lines.at(-1)?.text).toBe("Lønn på slutten");
  expect(lines).toHaveLength(5001);
});

test("a stray quote does not swallow the rest of a long file", async () => {
  const rest = "5000;202406;1;x\n".repeat(100_000);
  const { findings } = await readTotals([fileWith(`konto;periode;beløp;tekst\n5000;202406;1;"åpen\n${rest}`)], []);
  expect(findings).toMatchObject([{ code: "quote-open", facts: { row: 2 } }]);
});

test.each([
  ["a text that begins with a quoted word", '5000;202406;"Alma" møte;100\n5000;202406;"x";200'],
  ["a text whose quote ends with another's", '5000;202406;"åpen;100\n5000;202406;skjerm 15";200'],
])("%s never swallows the amount of its row", async (_why, rows) => {
  const { findings, totals } = await readTotals([fileWith(`konto;periode;tekst;beløp\n${rows}\n5000;202406;y;1`)], []);
  expect(totals).toEqual([]);
  expect(findings).toMatchObject([{ code: "quote-open", facts: { row: 2 } }]);
});

test("a text in quotes may have line breaks and separators, wherever the file is cut", async () => {
  const row = '5000;202406;"IKT; drift\nog lagring; ""ny""";100';
  for (const newline of ["\n", "\r\n"]) {
    const { lines } = await read(["konto;periode;tekst;beløp", ...Array<string>(4000).fill(row)].join(newline));
    expect(new Set(lines.map(({ text }) => text))).toEqual(new Set(['IKT; drift\nog lagring; "ny"']));
    expect(lines).toHaveLength(4000);
  }
});

test("files put together may end their lines in two ways", async () => {
  const { lines } = await read("Hovedbok\r\nkonto;periode;beløp\n5000;202406;1\n5000;202406;2\r\n");
  expect(lines.map(({ amount }) => String(amount))).toEqual(["1", "2"]);
});

test("a separator in a text without quotes never makes a part of the text the amount", async () => {
  const torn = "5000;202406;Nr;123;100,00;";
  for (const [rows, row] of [
    [["5000;202406;a;1;", "5000;202406;b;2;", torn], 4],
    [[torn, "5000;202406;a;1;", "5000;202406;b;2;"], 2],
  ] as const) {
    const { lines, reading } = await read(["konto;periode;tekst;beløp;resk", ...rows].join("\n"));
    expect(lines.map(({ amount }) => String(amount))).toEqual(["1", "2"]);
    expect(reading.findings).toMatchObject([{ code: "posting-too-wide", facts: { given: "6" }, at: { row } }]);
  }
});

test("nor where its row is then as wide as those that end with a separator", async () => {
  const rows = ["5000;202406;a;1;", "5000;202406;b;2;", "5000;202406;Nr;123;100,00"];
  const { lines, reading } = await read(["konto;periode;tekst;beløp", ...rows].join("\n"));
  expect(lines.map(({ amount }) => String(amount))).toEqual(["1", "2"]);
  expect(reading.findings).toMatchObject([{ code: "posting-too-wide", at: { row: 4 } }]);
});

test("a posting whose amount is only a unit is told", async () => {
  const { reading } = await read("konto;periode;beløp\n5000;202406;1\n5000;202406;NOK");
  expect(reading.findings).toMatchObject([{ code: "posting-amount-unreadable", at: { row: 3 } }]);
});

test("a text with many commas does not make the comma what separates", async () => {
  const { lines } = await read("konto;periode;beløp;tekst\n5000;202406;1,50;Alma, Leganto, Oria, Rapid, Primo, og mer");
  expect(lines.map(({ text, amount }) => [text, String(amount)])).toEqual([
    ["Alma, Leganto, Oria, Rapid, Primo, og mer", "1.5"],
  ]);
});

test("rows are the same wherever the text is cut, also within a quote", () => {
  const text = 'a;"b ""c"";\nd";e\n"";f;"g"\n"h";i;j';
  const rows = [
    ["a", 'b "c";\nd', "e"],
    ["", "f", "g"],
    ["h", "i", "j"],
  ];
  for (let at = 0; at <= text.length; at += 1) {
    const cut = createRowCutter("bok.csv", { separator: ";", newline: "\n" });
    expect([...cut(text.slice(0, at), false), ...cut(text.slice(at), true)]).toEqual(rows);
  }
});

test("an amount that two conventions read differently is read by neither until one is known", () => {
  const texts = ["1,234", "1.234", "1234", "12,5", "12.5"];
  expect(texts.map((text) => readCellAmount(text, undefined)?.toString() ?? null)).toEqual([
    null,
    null,
    "1234",
    "12.5",
    "12.5",
  ]);
});

test.each<[why: string, heads: string[], choice: ColumnChoice, holds: (string | undefined)[]]>([
  [
    "one that is chosen for a thing is nothing else as well",
    ["Konto", "Periode"],
    { costCentre: "Konto" },
    ["costCentre", "period"],
  ],
  [
    "the amount that is chosen goes before its sides",
    ["Beløp", "Debet", "Kredit"],
    { amount: "Beløp", debit: "Debet", credit: "Kredit" },
    ["amount", undefined, undefined],
  ],
  [
    "the sides that are chosen go before an amount",
    ["Beløp", "Debet", "Kredit"],
    { debit: "Debet", credit: "Kredit" },
    [undefined, "debit", "credit"],
  ],
])("columns: %s", (_why, heads, choice, holds) => {
  const columns = recogniseColumns(heads, choice);
  expect(columns.map((column) => column.holds)).toEqual(holds);
  expect(columnFindings("bok.csv", columns, choice)).toEqual([]);
});

test("of two amounts the one that the user has chosen has no rival", async () => {
  const { reading } = await read("konto;periode;beløp;kontantbeløp\n5000;202406;1;6", { columns: { amount: "beløp" } });
  expect(reading.findings).toEqual([]);
});

test("a separator at the end of every row does no harm", async () => {
  const { lines, reading } = await read("konto;periode;beløp\n5000;202406;1;\n5000;202406;2;");
  expect([lines.length, reading.findings]).toEqual([2, []]);
});

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

test("a row that ends before its amount is told; one whose amount is blank, or that only heads a group, is nothing", async () => {
  const rows = ["5000;202406;a;1", "5000;202406;b;", "5000 Lønn", "5000;202406", "5000;202406;c;2", "5000;2024"];
  const { lines, reading } = await read(["konto;periode;tekst;beløp", ...rows].join("\n"));
  expect(lines.map(({ amount }) => String(amount))).toEqual(["1", "2"]);
  expect(reading.findings).toMatchObject([
    { code: "posting-cut-off", severity: "error", facts: { given: "2", postings: 1 }, at: { row: 5 } },
  ]);
});

test("a row whose credit is left out at its end has its debit", async () => {
  const { lines, reading } = await read("konto;periode;debet;kredit\n5000;202406;10\n2400;202406;;10");
  expect([lines.map(({ amount }) => String(amount)), reading.findings]).toEqual([["10", "-10"], []]);
});

test("a second column of amounts with the same head competes with the first", async () => {
  const { reading } = await read("konto;periode;Beløp;Beløp\n5000;202406;1;9");
  expect(reading.findings).toMatchObject([{ code: "columns-compete", facts: { used: "Beløp", other: "Beløp (2)" } }]);
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
  "an amount that is only “%s” under no account is told where its row has a period, which heads do not",
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

test("an amount in kroner is used before one that does not say its currency", async () => {
  const { lines, reading } = await read("konto;periode;Beløp;Valuta;Beløp (NOK)\n5000;202406;10;EUR;115,00");
  expect(lines.map(({ amount }) => String(amount))).toEqual(["115"]);
  expect(reading.findings).toMatchObject([{ code: "columns-compete", facts: { used: "Beløp (NOK)", other: "Beløp" } }]);
});

test("what has no account is told with its sum", async () => {
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

test("one side alone is refused, for the other would be lost, until the user says that there is none", async () => {
  const text = "konto;periode;debet;Haben\n5000;202406;10;\n2400;202406;;10";
  const { lines, reading } = await read(text);
  expect([lines, reading.findings.map(({ facts }) => facts)]).toEqual([[], [{ file: "ledger", columns: ["credit"] }]]);
  const chosen = await read(text, { columns: { credit: "Haben" } });
  expect(chosen.lines.map(({ amount }) => String(amount))).toEqual(["10", "-10"]);
  const none = await read(text, { columns: { credit: "" } });
  expect([none.lines.map(({ amount }) => String(amount)), none.reading.findings]).toEqual([["10"], []]);
});

test.each(["", "\r\n\r\n", ";;\n;;\n", "\ufeff"])(
  "a file with nothing in it, %j, is told to be empty",
  async (text) => {
    const { reading } = await read(text);
    expect(reading.findings).toEqual([{ code: "ledger-empty", facts: { files: "ledger" }, severity: "error" }]);
  },
);

test("a column of what has come so far this year is no amount of a posting", async () => {
  const { lines, reading } = await read("konto;periode;hittil i år\n5000;202405;1\n5000;202406;2");
  expect(lines).toEqual([]);
  expect(reading.findings).toMatchObject([{ code: "columns-missing", facts: { columns: ["amount"] } }]);
  expect((await read("konto;periode;beløp;hittil i år\n5000;202405;1;9")).reading.findings).toEqual([]);
});

test.each(["<html><table>", "<!DOCTYPE html>\n<html>", " <table border=1>", "\ufeff<HTML xmlns:x='x'>"])(
  "a web page that is called an Excel file, %j, is told to be opened in Excel",
  async (start) => {
    const { findings } = await readTotals([fileWith(`${start}<tr><td>Konto</td></tr>`)], []);
    expect(findings).toMatchObject([{ code: "file-unusable", facts: { reason: "page" } }]);
  },
);

test("a head that begins as a packed file does is no packed file", async () => {
  const { findings, postings } = await readTotals([fileWith("PK;konto;periode;beløp\n1;5000;202406;1")], []);
  expect([findings.map(({ code }) => code), postings]).toEqual([["ledger-unassigned"], 1]);
});

test("cells are read with their progress, and stopped", async () => {
  const head = ["Konto", "Periode", "Beløp"];
  const rows = [head, ...Array.from({ length: 12_000 }, () => [5000, 202406, 1])];
  const told: [number, number][] = [];
  await readCells([{ name: "Ark1", rows }], () => undefined, {
    watch: { onProgress: (...share) => void told.push(share) },
  });
  expect(told).toEqual([
    [5000, 12_001],
    [10_000, 12_001],
  ]);
  const stopped = readCells([{ name: "Ark1", rows }], () => undefined, { watch: { signal: AbortSignal.abort() } });
  await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
});

test("numbers in cells are amounts as they stand, and an error value is none", async () => {
  const lines: LedgerLine[] = [];
  const rows = [
    ["Konto", "Periode", "Beløp"],
    [5000, 202406, 0.1],
    ["5000", "202406", "#REF!"],
    [5000, 202406, null],
  ];
  const { findings } = await readCells([{ name: "Ark1", rows }], (line) => lines.push(line));
  expect(lines.map(({ account, amount }) => [account, String(amount)])).toEqual([["5000", "0.1"]]);
  expect(findings).toMatchObject([{ code: "posting-amount-unreadable", facts: { given: "#REF!" } }]);
});

test("what a formula has left behind the digits of a cell is no amount", async () => {
  const amounts: string[] = [];
  const rows = [
    ["Konto", "Periode", "Beløp"],
    [5000, 202406, 0.1 + 0.2],
    [5000, 202406, -123_456_789_012.35],
  ];
  await readCells([{ name: "Ark1", rows }], ({ amount }) => amounts.push(String(amount)));
  expect(amounts).toEqual(["0.3", "-123456789012.35"]);
});

test.each([
  ["two amounts in one cell", "100 (-5)", undefined],
  ["kroner, as Excel shows them", "-kr 1 500,50", "-1500.5"],
])("%s", async (_why, cell, amount) => {
  const { lines, reading } = await read(`konto;periode;beløp\n5000;202406;${cell}`);
  expect(lines.map((line) => String(line.amount))).toEqual(amount === undefined ? [] : [amount]);
  expect(reading.findings.map(({ code }) => code)).toEqual(
    amount === undefined ? ["posting-amount-unreadable", "ledger-empty"] : [],
  );
});

async function read(
  text: string,
  choice: TableChoice = {},
  encoding: "utf8" | "latin1" = "utf8",
): Promise<{ lines: LedgerLine[]; reading: LedgerReading }> {
  const lines: LedgerLine[] = [];
  const reading = await readCsv([fileWith(text, { encoding })], (line) => lines.push(line), { choiceOf: () => choice });
  return { lines, reading };
}
