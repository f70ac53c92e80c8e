import {
  isFinanceError,
  readAccounts,
  readSign,
  readTarget,
  type Finding,
  type LedgerFileFaults,
} from "../../src/core";
import { readTotals, type LedgerFile } from "../../src/readers";
import { fileOf } from "../../src/readers/file/ledgerFile";
import type { ReadOptions } from "../../src/readers/worker/readLedger";
import { readCells } from "../../src/readers/table/readTables";
import { findingText, LANGUAGES } from "../../src/text";
import { expectGolden } from "../golden";
import { fileOfBytes, fileWith } from "../readers/files";

const repeatedRows = ["5000;202405;1;x;B1", "5000;202405;2;x;B2", "5000;202405;4,5;x;B3"].join("\n");

// The smallest input that provokes each fault of a ledger. The compiler asks for a new line with each new code.
const provoke: Record<keyof LedgerFileFaults, () => readonly Finding[] | Promise<readonly Finding[]>> = {
  "codes-unreadable": thrown(() => readAccounts("5 til 6")),
  "sign-unknown": thrown(() => readSign("minus")),
  "rule-line-unknown": thrown(() => readTarget("lønn", ["lonn"])),
  "ledger-unassigned": csv("konto;periode;beløp\n5000;202406;1\n4000;202406;20,5"),
  "file-unusable": read([fileOfBytes(Buffer.from("PK\u0003\u0004"), { name: "regnskap.zip" })]),
  "encoding-unknown": xml("", `<?xml version="1.0" encoding="utf-7"?>`),
  "encoding-mixed": read([
    fileOfBytes(Buffer.concat([Buffer.from("konto;periode;beløp;tekst\n5;202406;1;"), Buffer.from([0xe6])]), {
      name: "bok.csv",
    }),
  ]),
  "xml-unusable": xml("", "<!DOCTYPE x>"),
  "saft-missing": read([fileWith("<faktura/>", { name: "faktura.xml" })]),
  "ledger-empty": csv("konto;periode;beløp\n"),
  "ledger-totals-differ": entries("<TotalDebit>9</TotalDebit><TotalCredit>9</TotalCredit>", posting("1", "", "1")),
  "ledger-unbalanced": entries("", posting("1")),
  "balances-open": entries("", posting("1"), account("<ClosingDebitBalance>3.50</ClosingDebitBalance>")),
  "openings-open": entries("", posting("1"), account("<OpeningDebitBalance>2</OpeningDebitBalance>")),
  "companies-differ": read([
    saft(posting("1", "", "1"), "1.xml", "911111111"),
    saft(posting("2"), "2.xml", "922222222"),
  ]),
  "months-cut": xml(
    "<Header><SelectionCriteria><SelectionStartDate>2024-06-16</SelectionStartDate>" +
      "<SelectionEndDate>2024-06-30</SelectionEndDate></SelectionCriteria></Header>",
  ),
  "months-unselected": xml(
    "<Header><SelectionCriteria><SelectionStartDate>2024-04-01</SelectionStartDate>" +
      "<SelectionEndDate>2024-05-31</SelectionEndDate></SelectionCriteria></Header>" +
      `<GeneralLedgerEntries><Journal>${posting("1", "", "1")}</Journal></GeneralLedgerEntries>`,
  ),
  "currency-foreign": xml("<Header><DefaultCurrencyCode>EUR</DefaultCurrencyCode></Header>"),
  "file-doubled": read([saft(posting("1"), "a.xml"), saft(posting("1"), "b.xml")]),
  "analysis-unclear": entries("", posting("1", ["1", "2"].map((code) => analysis("K", code)).join(""))),
  "posting-period-unreadable": csv("konto;periode;beløp\n5000;juni;1"),
  "posting-amount-unreadable": csv("konto;periode;beløp\n5000;202406;ti"),
  "posting-account-missing": csv("konto;periode;beløp\n5000;202406;1\n;202406;1200,5"),
  "posting-account-unreadable": csv("konto;periode;beløp\n５０００;202406;1"),
  "posting-code-invisible": csv("konto;periode;beløp\n50\u200b00;202406;1"),
  "posting-date-unreadable": csv("konto;periode;beløp;dato\n5000;202406;1;31.06.2024"),
  "posting-too-wide": csv("konto;periode;beløp\n5000;202406;1;2"),
  "columns-missing": csv("konto;tekst\n5000;x"),
  "columns-compete": csv("konto;periode;beløp;kontantbeløp\n5000;202406;1;6"),
  "column-gone": csv("konto;periode;beløp\n5000;202406;1", { choiceOf: () => ({ columns: { project: "Prosj." } }) }),
  "quote-open": csv('konto;periode;beløp\n5000;202406;"1'),
  "file-gone": async () => {
    const gone = new Blob(["konto"]);
    gone.stream = () => new ReadableStream({ pull: () => Promise.reject(new DOMException("", "NotReadableError")) });
    return (await readTotals([fileOf(gone, "Hovedbok.csv")], [])).findings;
  },
  "amounts-ambiguous": async () => {
    const rows = [
      ["konto", "periode", "beløp"],
      ["5000", "202406", "1.234"],
    ];
    return (await readCells([{ name: "Ark1", rows }], () => undefined)).findings;
  },
  "files-overlap": read([
    saft(posting("1"), "2. kvartal.xml", "911111111", "4"),
    saft(posting("1") + posting("2"), "halvår.xml", "911111111", "1"),
  ]),
  "credits-unclear": csv("konto;periode;debet;kredit\n5000;202406;10;\n2400;202406;;-10"),
  "sides-both-filled": csv("konto;periode;debet;kredit\n5000;202406;10;2,5"),
  "posting-side-unreadable": csv("konto;periode;beløp;D/K\n5000;202406;10;X"),
  "posting-sides-differ": csv("konto;periode;beløp;debet;kredit\n2400;202406;100;;100"),
  "posting-cut-off": csv("konto;periode;tekst;beløp\n5000;202406;x;1\n5000;202406;Lø"),
  "dimension-gone": read([saft(posting("1", analysis("KST")), "saft.xml")], { dimensions: { costCentre: "AVD" } }),
  "rows-of-balances": csv("konto;periode;tekst;beløp\n5000;202406;Inngående balanse;1200,5\n5000;202406;x;1"),
  "rows-of-groups": csv("konto;periode;beløp\n50;202406;3\n5000;202406;1\n5010;202406;2"),
  "groups-unclear": csv("konto;periode;beløp\n50;202406;4\n5000;202406;1\n5010;202406;2"),
  "rows-of-scenarios": csv("konto;periode;type;beløp\n5000;202406;Regnskap;1\n5000;202406;Budsjett;2"),
  "scenarios-unclear": csv("konto;periode;versjon;beløp\n5000;202406;A;1\n5000;202406;B;2"),
  "columns-planned": csv("konto;periode;regnskap;budsjett\n5000;202406;1;2"),
  "companies-several": csv("klient;konto;periode;beløp\nS1;5000;202406;1\nS2;5000;202406;2"),
  "rows-of-companies": csv("klient;konto;periode;beløp\nS1;5000;202406;1\nS2;5000;202406;2", {
    choiceOf: () => ({ company: "S1" }),
  }),
  "currencies-foreign": csv("konto;periode;beløp;valuta\n5000;202406;1;NOK\n5000;202406;2;EUR"),
  "unit-scaled": csv("Beløp i hele tusen\nkonto;periode;beløp\n5000;202406;1"),
  "unit-unclear": csv("Beløp i hele tusen\nkonto;periode;beløp i mill. kr\n5000;202406;1"),
  "side-unclear": csv("konto;periode;kode;beløp\n2400;202406;K;1"),
  "period-from-date": csv("konto;dato;beløp\n5000;30.06.2024;1"),
  "period-cells-dates": async () => {
    const rows = [
      ["konto", "periode", "beløp"],
      ["5000", 45292, 1],
    ];
    return (await readCells([{ name: "Ark1", rows }], () => undefined)).findings;
  },
  "periods-shifted": csv("konto;periode;dato;beløp\n5000;202401;15.07.2023;1"),
  "saft-amount-unreadable": entries(
    "<TotalDebit>9,50</TotalDebit><TotalCredit>9.50</TotalCredit>",
    posting("1", "", "1"),
  ),
  "sie-foreign": read([sie('#KONTO 5010 "Lön"\n#VER A 1 20240105 "Lön"\n{\n#TRANS 5010 {} 900.00\n}')]),
  "sie-unusable": read([sie("#IB 0 1930 900.00")]),
  "postings-repeated": read(
    ["", "\n6000;202405;9;x;B4"].map((more, i) =>
      fileWith(`konto;periode;beløp;tekst;bilag\n${repeatedRows}${more}`, { name: `${i + 1}.csv` }),
    ),
  ),
};

const codes = Object.keys(provoke) as (keyof LedgerFileFaults)[];

test("every fault of a ledger, as its reader meets it", async () => {
  const page: string[] = [];
  for (const code of codes) {
    const finding = (await provoke[code]()).find((one) => one.code === code);
    if (!finding) throw new Error(`${code} was not provoked`);
    page.push(code, ...LANGUAGES.map((language) => `  ${language}  ${findingText(finding, language)}`), "");
  }
  expectGolden("ledgerFaults.txt", page.join("\n"));
});

function thrown(call: () => unknown): () => Finding[] {
  return () => {
    try {
      call();
    } catch (error) {
      if (isFinanceError(error)) return [{ ...error.fault, severity: "error" }];
      throw error;
    }
    return [];
  };
}

function read(files: readonly LedgerFile[], options: ReadOptions = {}): () => Promise<Finding[]> {
  return async () => (await readTotals(files, [], options)).findings;
}

function csv(text: string, options: ReadOptions = {}): () => Promise<Finding[]> {
  return read([fileWith(text, { name: "bok.csv" })], options);
}

function xml(content: string, before = ""): () => Promise<Finding[]> {
  return read([fileWith(`${before}<AuditFile>${content}</AuditFile>`, { name: "saft.xml" })]);
}

/** Postings with the totals and accounts that the file says of them. */
function entries(said: string, postings: string, accounts = ""): () => Promise<Finding[]> {
  return xml(
    `<MasterFiles><GeneralLedgerAccounts>${accounts}</GeneralLedgerAccounts></MasterFiles>` +
      `<GeneralLedgerEntries>${said}<Journal>${postings}</Journal></GeneralLedgerEntries>`,
  );
}

function saft(postings: string, name: string, company = "911111111", firstPeriod = "1"): LedgerFile {
  const selection =
    `<PeriodStart>${firstPeriod}</PeriodStart><PeriodStartYear>2024</PeriodStartYear>` +
    "<PeriodEnd>6</PeriodEnd><PeriodEndYear>2024</PeriodEndYear>";
  const header =
    `<Header><Company><RegistrationNumber>${company}</RegistrationNumber></Company>` +
    `<SelectionCriteria>${selection}</SelectionCriteria></Header>`;
  const body = `<GeneralLedgerEntries><Journal>${postings}</Journal></GeneralLedgerEntries>`;
  return fileWith(`<AuditFile>${header}${body}</AuditFile>`, { name });
}

function sie(content: string): LedgerFile {
  return fileWith(`#FLAGGA 0\n#SIETYP 4\n${content}\n`, { name: "bok.se" });
}

function analysis(type: string, code = "1"): string {
  return `<Analysis><AnalysisType>${type}</AnalysisType><AnalysisID>${code}</AnalysisID></Analysis>`;
}

function account(balances: string): string {
  return `<Account><AccountID>5000</AccountID>${balances}</Account>`;
}

/** A transaction of one posting, or of two that balance. */
function posting(debit: string, analyses = "", credit = ""): string {
  const line = (side: string, amount: string): string =>
    `<Line><AccountID>5000</AccountID>${side === "Debit" ? analyses : ""}<${side}Amount><Amount>${amount}</Amount></${side}Amount></Line>`;
  const lines = line("Debit", debit) + (credit === "" ? "" : line("Credit", credit));
  return `<Transaction><TransactionID>B1</TransactionID><Period>6</Period><PeriodYear>2024</PeriodYear>${lines}</Transaction>`;
}
