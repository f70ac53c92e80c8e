import { readText, readSheet, readFiles, type Summed } from "./summed";
import { fileWith } from "../files";
import { findingText } from "../../../src/text";

// The small inputs that gave a wrong sum without a word, each with the right value.

type Case = [why: string, read: () => Promise<Summed>, sums: Record<string, string>, codes: string[]];

const SIE = [
  "#FLAGGA 0",
  '#PROGRAM "X" 1.0',
  "#FORMAT PC8",
  "#SIETYP 4",
  "#RAR 0 20240101 20241231",
  '#KONTO 5010 "Lokal"',
  '#VER "A" 1 20240105 "Hyra"',
  "{",
  "#TRANS 5010 {} 900.00",
  "#TRANS 1930 {} -900.00",
  "}",
].join("\n");

test.each<Case>([
  [
    "a side under a heading that no one knows",
    () => readText("Account,Period,Type,Amount\n6420,202401,Debit,900.00\n1920,202401,Credit,900.00"),
    { "2024-1 6420": "900", "2024-1 1920": "-900" },
    [],
  ],
  [
    "rows of balances",
    () =>
      readText(
        "Konto;Periode;Bilag;Tekst;Beløp\n6420;202403;;Inngående balanse;500,00\n6420;202403;9;Faktura;100,00\n6420;202403;;Utgående balanse;600,00",
      ),
    { "2024-3 6420": "100" },
    ["rows-of-balances"],
  ],
  [
    "budget and actual in one table",
    () => readText("Konto;Type;År;Periode;Beløp\n6420;Budsjett;2024;1;1000\n6420;Regnskap;2024;1;900"),
    { "2024-1 6420": "900" },
    ["rows-of-scenarios"],
  ],
  [
    "a unit in a title",
    () => readText("Hovedbok 2024\nBeløp i hele tusen\nKonto;Periode;Beløp\n6420;202401;900"),
    { "2024-1 6420": "900000" },
    ["unit-scaled"],
  ],
  [
    "a period that Excel made a date",
    () =>
      readSheet([
        ["Konto", "Periode", "Beløp"],
        [6420, 45292, 900],
      ]),
    { "2024-1 6420": "900" },
    ["period-cells-dates"],
  ],
  [
    "postings with dates and no period",
    () => readText("Konto;Dato;Beløp\n6420;15.01.2024;900\n6420;03.02.2024;100"),
    { "2024-1 6420": "900", "2024-2 6420": "100" },
    ["period-from-date"],
  ],
  [
    "a group beside its accounts",
    () => readText("Konto;Periode;Beløp\n5;202401;300\n50;202401;300\n5000;202401;100\n5010;202401;200"),
    { "2024-1 5000": "100", "2024-1 5010": "200" },
    ["rows-of-groups"],
  ],
  [
    "kroner in lower case",
    () => readText("Konto;Periode;Valuta;Beløp\n6420;202401;nok;1000,00\n6420;202401;NOK;900,00"),
    { "2024-1 6420": "1900" },
    [],
  ],
])("%s", async (_why, read, sums, codes) => {
  const found = await read();
  expect([found.sums, found.codes]).toEqual([sums, codes]);
});

test.each<[why: string, read: () => Promise<Summed>, errors: string[], words: RegExp]>([
  [
    "several currencies",
    () => readText("Konto;Periode;Valuta;Beløp\n6420;202401;NOK;1000,00\n6420;202401;EUR;900,00"),
    ["currencies-foreign"],
    /NOK, EUR/u,
  ],
  [
    "several organisations",
    () => readText("Klient;Konto;Periode;Beløp\nS1;6420;202401;900\nS2;6420;202401;500"),
    ["companies-several"],
    /«S1», «S2»/u,
  ],
  ["SIE that says no currency", () => readText(SIE), ["sie-foreign"], /SIE-fil \(svensk standard\)/u],
])("%s are refused, and said", async (_why, read, errors, words) => {
  const { errors: found, findings } = await read();
  expect(found).toEqual(errors);
  expect(findings.map((finding) => findingText(finding, "nb")).join(" ")).toMatch(words);
});

test("an amount with a comma in SAF-T is named by its element and line, and nothing else is said", async () => {
  const line = (element: string): string =>
    `<Line><AccountID>6420</AccountID><${element}>\n<Amount>900,00</Amount></${element}></Line>`;
  const xml =
    "<AuditFile><MasterFiles><GeneralLedgerAccounts><Account><AccountID>6420</AccountID>" +
    "<ClosingDebitBalance>900</ClosingDebitBalance></Account></GeneralLedgerAccounts></MasterFiles>\n" +
    "<GeneralLedgerEntries><TotalDebit>900</TotalDebit><TotalCredit>900</TotalCredit><Journal><Transaction>" +
    `<Period>1</Period><PeriodYear>2024</PeriodYear>${line("DebitAmount")}${line("CreditAmount")}` +
    "</Transaction></Journal></GeneralLedgerEntries></AuditFile>";
  const { findings } = await readFiles([fileWith(xml, { name: "saft.xml" })]);
  expect(findings).toMatchObject([
    { code: "posting-amount-unreadable", severity: "error", facts: { element: "DebitAmount", line: 3, postings: 2 } },
  ]);
  expect(findingText(findings[0]!, "nb")).toContain("linje 3 i filen: <DebitAmount> har «900,00»");
});

test("what is refused has no sum that could be shown", async () => {
  const { readTotals } = await import("../../../src/readers");
  const text = "Konto;Periode;Valuta;Beløp\n6420;202401;NOK;1000,00\n6420;202401;EUR;900,00";
  const { totals, postings, tables } = await readTotals([fileWith(text)], []);
  expect([totals, postings, tables.length]).toEqual([[], 0, 1]);
});
