import type { LedgerLine, Finding } from "../../src/core";
import { readSaft, type DimensionChoice } from "../../src/ledger";
import { splitByAnalysis, type Analysis } from "../../src/ledger/saft/splitByAnalysis";

import { fileWith, kroner } from "./files";
import { madeLedger } from "./made/ledger";
import { saftParts, saftPieces } from "./made/saft";

const analysis = (code: string, amount?: string, hasSide = false): Analysis =>
  amount === undefined ? { code } : { code, part: { amount: kroner(amount), hasSide } };

test.each<
  [why: string, whole: string, costCentres: Analysis[], projects: Analysis[], parts: string[], doubts: string[]]
>([
  ["no dimension at all", "100", [], [], ["-/- 100"], []],
  ["one code without an amount has the whole", "-100", [analysis("A")], [analysis("P")], ["A/P -100"], []],
  [
    "the tax authority's example: one salary on three departments",
    "374000",
    [analysis("A100", "97800"), analysis("A101", "77200"), analysis("A102", "199000")],
    [],
    ["A100/- 97800", "A101/- 77200", "A102/- 199000"],
    [],
  ],
  [
    "amounts without a side take the posting's",
    "-100",
    [analysis("A", "60"), analysis("B", "40")],
    [],
    ["A/- -60", "B/- -40"],
    [],
  ],
  [
    "amounts with a side keep it",
    "100",
    [analysis("A", "150", true), analysis("B", "-50", true)],
    [],
    ["A/- 150", "B/- -50"],
    [],
  ],
  [
    "a side that is written wrong",
    "-100",
    [analysis("A", "60", true), analysis("B", "40", true)],
    [],
    ["A/- -60", "B/- -40"],
    [],
  ],
  ["what is not covered has no code", "100", [analysis("A", "60")], [analysis("P")], ["A/P 60", "-/P 40"], []],
  [
    "the code without an amount has the rest",
    "100",
    [analysis("A", "60"), analysis("B")],
    [],
    ["A/- 60", "B/- 40"],
    [],
  ],
  [
    "pairs of the same amounts belong together",
    "100",
    [analysis("A", "60"), analysis("B", "40")],
    [analysis("P", "60"), analysis("Q", "40")],
    ["A/P 60", "B/Q 40"],
    [],
  ],
  [
    "two dimensions that cross are not guessed",
    "100",
    [analysis("A", "60"), analysis("B", "40")],
    [analysis("P", "50"), analysis("Q", "50")],
    ["A/- 60", "B/- 40"],
    ["crossing"],
  ],
  ["several codes and no amount", "100", [analysis("A"), analysis("B")], [], ["-/- 100"], ["several-without-amount"]],
  [
    "the whole for each code",
    "100",
    [analysis("A", "100"), analysis("B", "100")],
    [],
    ["A/- 100", "B/- 100", "-/- -100"],
    ["not-the-amount"],
  ],
])("%s", (_why, whole, costCentres, projects, parts, wanted) => {
  const doubts: string[] = [];
  const split = splitByAnalysis(kroner(whole), costCentres, projects, (reason) => doubts.push(reason));
  expect(
    split.map(({ costCentre, project, amount }) => `${costCentre || "-"}/${project || "-"} ${String(amount)}`),
  ).toEqual(parts);
  expect(doubts).toEqual(wanted);
});

test("the transaction's period counts, not its date; negative credits are debits", async () => {
  const { lines } = await read(
    transaction("13", "2023", "2024-01-15", "<CreditAmount><Amount>-5.5</Amount></CreditAmount>") +
      transaction("00", "2024", "2023-12-31", "<DebitAmount><Amount>2</Amount></DebitAmount>"),
  );
  expect(lines.map(({ year, period, date, amount }) => [year, period, date, String(amount)])).toEqual([
    [2023, 13, "2024-01-15", "5.5"],
    [2024, 0, "2023-12-31", "2"],
  ]);
});

test("a posting that cannot be taken is counted and told, and the others are read", async () => {
  const { lines, findings } = await read(
    transaction("6", "", "2024-06-01", "<DebitAmount><Amount>1</Amount></DebitAmount>") +
      transaction("6", "2024", "2024-06-01", "<DebitAmount><Amount>1,5</Amount></DebitAmount>") +
      transaction("6", "2024", "2024-06-01", "<DebitAmount><Amount>2,5</Amount></DebitAmount>") +
      transaction("6", "2024", "2024-06-01", "<DebitAmount><Amount>3</Amount></DebitAmount>"),
  );
  expect(lines.map(({ amount }) => String(amount))).toEqual(["3"]);
  expect(findings.map(({ code, facts }) => [code, "postings" in facts ? facts.postings : 0])).toContainEqual([
    "posting-amount-unreadable",
    2,
  ]);
  expect(findings.map(({ code }) => code)).toContain("posting-period-unreadable");
});

test("a tax amount or a foreign amount beside it is never the posting's", async () => {
  const tax = "<TaxInformation><DebitTaxAmount><Amount>25</Amount></DebitTaxAmount></TaxInformation>";
  const foreign = "<CurrencyCode>EUR</CurrencyCode><CurrencyAmount>9</CurrencyAmount>";
  const { lines } = await read(
    transaction("6", "2024", "", `<DebitAmount><Amount>100</Amount>${foreign}</DebitAmount>${tax}`),
  );
  expect(lines.map(({ amount }) => String(amount))).toEqual(["100"]);
});

test("characters by number, CDATA and XML's own entities are read; numbers of people and accounts are not shown", async () => {
  const text = "<Description>A &amp; B &#x2d; <![CDATA[<c>]]> 8601 11 17947 og 12345678901</Description>";
  const { lines } = await read(transaction("6", "2024", "", `${text}<DebitAmount><Amount>1</Amount></DebitAmount>`));
  expect(lines[0]?.text).toBe("A & B - <c> ••• og •••");
});

test("a billion laughs are refused before the first", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><AuditFile>&b;</AuditFile>`;
  await expect(readSaft([fileWith(bomb)], () => undefined)).rejects.toMatchObject({ code: "xml-unusable" });
});

test.each([
  ["a file that is cut off", "<AuditFile><Header>"],
  ["an unknown entity", "<AuditFile>&hidden;</AuditFile>"],
  ["nothing at all", ""],
])("%s is refused", async (_why, text) => {
  await expect(readSaft([fileWith(text)], () => undefined)).rejects.toMatchObject({ code: "xml-unusable" });
});

test("files of one ledger: the part that is missing is told by the totals", async () => {
  const parts = saftParts(madeLedger(), 3).map((text, i) => fileWith(text, { name: `${i}` }));
  const { findings } = await readSaft(parts.slice(0, 2), () => undefined);
  expect(findings.map(({ code }) => code)).toEqual(["ledger-totals-differ", "balances-open"]);
});

test("the user says which dimension is which, and that none is", async () => {
  const text = [...saftPieces(madeLedger())].join("");
  const codes = async (dimensions: DimensionChoice): Promise<string[]> => {
    const lines: LedgerLine[] = [];
    await readSaft([fileWith(text)], (line) => lines.push(line), { dimensions });
    return [...new Set(lines.map(({ costCentre }) => costCentre))].sort();
  };
  expect(await codes({})).toEqual(["", "10210000", "10210500"]);
  expect(await codes({ costCentre: "PR", project: "KS" })).toEqual(["", "012345", "012400"]);
  expect(await codes({ costCentre: "" })).toEqual([""]);
});

function transaction(period: string, year: string, date: string, inLine: string): string {
  return (
    `<Transaction><TransactionID>B1</TransactionID><Period>${period}</Period><PeriodYear>${year}</PeriodYear>` +
    `<TransactionDate>${date}</TransactionDate><Line><AccountID>5000</AccountID>${inLine}</Line></Transaction>`
  );
}

async function read(transactions: string): Promise<{ lines: LedgerLine[]; findings: Finding[] }> {
  const lines: LedgerLine[] = [];
  const text = `<AuditFile><GeneralLedgerEntries><Journal>${transactions}</Journal></GeneralLedgerEntries></AuditFile>`;
  const { findings } = await readSaft([fileWith(text)], (line) => lines.push(line));
  return { lines, findings };
}
