import fc from "fast-check";
import { serialOfDay } from "../../../src/core";
import { runs } from "../../laws";
import { readFiles, readSheet, readText } from "./summed";
import { fileWith } from "../files";

const anyDay = fc.record({
  year: fc.integer({ min: 1995, max: 2060 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

test("a date in the column of periods gives its month, and is said", () =>
  fc.assert(
    fc.asyncProperty(anyDay, async ({ year, month, day }) => {
      const rows = [
        ["Konto", "Periode", "Beløp"],
        [6420, serialOfDay({ year, month, day }), 900],
      ];
      const { sums, findings } = await readSheet(rows);
      expect(sums).toEqual({ [`${year}-${month} 6420`]: "900" });
      expect(findings).toMatchObject([{ code: "period-cells-dates", facts: { given: `${day}.${month}.${year}` } }]);
    }),
    { numRuns: runs(30) },
  ));

test.each<[why: string, period: number, year: number | string]>([
  ["a half number that looks like a year", 2024.1, ""],
  ["a number before the days of our ledgers", 20241, ""],
  ["a date of another year than its row has", 45292, 2023],
])("a period that is %s is refused", async (_why, period, year) => {
  const { errors, lines } = await readSheet([
    ["Konto", "År", "Periode", "Beløp"],
    [6420, year, period, 900],
  ]);
  expect([lines, errors[0]]).toEqual([[], "posting-period-unreadable"]);
});

test.each([
  ["jan-24", "", "2024-1"],
  ["Januar 2024", "", "2024-1"],
  ["mars", "2024", "2024-3"],
  ["2024-P01", "", "2024-1"],
  ["2024M12", "", "2024-12"],
  ["P13", "2024", "2024-13"],
  ["Periode 2", "2024", "2024-2"],
  ["des. 2023", "", "2023-12"],
  ["31.01.2024", "", "2024-1"],
  ["2024-01-31", "", "2024-1"],
])("the period “%s” is read", async (period, year, wanted) => {
  const { sums, errors } = await readText(`Konto;År;Periode;Beløp\n6420;${year};${period};900`);
  expect([sums, errors]).toEqual([{ [`${wanted} 6420`]: "900" }, []]);
});

test.each(["juni", "Faktura 2024", "2024", "13.2024.1", "0000"])("“%s” is no period", async (period) => {
  const { errors } = await readText(`Konto;Periode;Beløp\n6420;${period};900`);
  expect(errors).toContain("posting-period-unreadable");
});

test.each([
  ["Dato", "15.01.2024", "2024-1"],
  ["Bilagsdato", "2024-01-15", "2024-1"],
  ["Posting Date", "1/15/2024", "2024-1"],
  ["Datum", "2024-01-15", "2024-1"],
  ["Bogføringsdato", "15-01-2024", "2024-1"],
])("without a period, the month of %s is the period, and is said", async (head, day, wanted) => {
  const { sums, findings } = await readText(`Konto;${head};Beløp\n6420;${day};900`);
  expect(sums).toEqual({ [`${wanted} 6420`]: "900" });
  expect(findings).toMatchObject([{ code: "period-from-date", severity: "warning", facts: { column: head } }]);
});

test("the day of booking comes before the day of the voucher", async () => {
  const { sums, findings, reading } = await readText(
    "Konto;Forfallsdato;Bilagsdato;Bokføringsdato;Beløp\n6420;15.03.2024;31.01.2024;05.02.2024;900",
  );
  expect(sums).toEqual({ "2024-2 6420": "900" });
  expect(findings).toMatchObject([{ facts: { column: "Bokføringsdato" } }]);
  expect(reading.tables[0]?.periodFrom).toBe("Bokføringsdato");
});

test("a column of periods is chosen before the date, and a date may be chosen as the period", async () => {
  const text = "Konto;Dato;Bolk;Beløp\n6420;15.01.2024;202402;900";
  expect((await readText(text, { columns: { period: "Bolk" } })).sums).toEqual({ "2024-2 6420": "900" });
  const shifted = "Konto;Periode;Dato;Beløp\n6420;202401;15.07.2023;900";
  expect((await readText(shifted, { columns: { period: "Dato" } })).sums).toEqual({ "2023-7 6420": "900" });
});

test("days with a slash that may be a month are not guessed", async () => {
  const { lines, errors } = await readText("Account,Date,Amount\n6420,1/5/2024,900\n6420,2/3/2024,100");
  expect([lines, errors[0]]).toEqual([[], "posting-period-unreadable"]);
});

test("a fiscal year that is not the calendar year is said, in a table and in SAF-T", async () => {
  const rows = [1, 2, 3].map((month) => `6420;20240${month};15.0${month + 6}.2023;900`);
  const { findings, sums } = await readText(`Konto;Periode;Dato;Beløp\n${rows.join("\n")}`);
  expect(Object.keys(sums)).toHaveLength(3);
  expect(findings).toMatchObject([
    {
      code: "periods-shifted",
      severity: "warning",
      facts: { period: "2024-01", month: "2023-07", postings: 3, of: 3 },
    },
  ]);
  const transactions = [1, 2].map(
    (month) =>
      `<Transaction><Period>${month}</Period><PeriodYear>2024</PeriodYear><TransactionDate>2023-0${month + 6}-15</TransactionDate>` +
      "<Line><AccountID>1</AccountID><DebitAmount><Amount>1</Amount></DebitAmount></Line>" +
      "<Line><AccountID>2</AccountID><CreditAmount><Amount>1</Amount></CreditAmount></Line></Transaction>",
  );
  const xml = `<AuditFile><GeneralLedgerEntries><Journal>${transactions.join("")}</Journal></GeneralLedgerEntries></AuditFile>`;
  expect((await readFiles([fileWith(xml)])).codes).toEqual(["periods-shifted"]);
});

test("vouchers of the month before, and adjustments, are no other fiscal year", async () => {
  const rows = [
    "202401;15.12.2023",
    "202402;31.01.2024",
    "202402;15.02.2024",
    "202413;31.12.2024",
    "202400;01.07.2024",
  ];
  const { codes } = await readText(`Konto;Periode;Dato;Beløp\n${rows.map((row) => `6420;${row};9`).join("\n")}`);
  expect(codes).toEqual([]);
});

test("a column of periods is found by its values before a date gives the period", async () => {
  const { sums, codes } = await readText("Konto;Bolk;Bilagsdato;Beløp\n6420;202402;31.01.2024;900");
  expect([sums, codes]).toEqual([{ "2024-2 6420": "900" }, []]);
});
