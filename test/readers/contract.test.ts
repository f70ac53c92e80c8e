import { parse } from "papaparse";
import { gatherTotals, OUTSIDE, standardRules, type LedgerLine, type LedgerTotals } from "../../src/core";
import type { LedgerFile, TableChoice, Watch } from "../../src/readers";
import { readLedger } from "../../src/readers/worker/readLedger";
import type { LedgerReading } from "../../src/readers/reading/reading";
import { readCells } from "../../src/readers/table/readTables";
import { cases } from "../laws";
import { byPeriod, fileWith, inThousands } from "./files";
import { americanDate, cellRows, dfoCsv, english, inParentheses, sidesCsv, unit4Csv } from "./made/csv";
import { madeLedger, SEED, type MadeLedger } from "./made/ledger";
import { PRIVATE, saftParts, saftPieces, type SaftStyle } from "./made/saft";

/** One way a ledger comes: the same made ledger, written so. */
type Source = {
  name: string;
  /** In pieces of a size, to be read by `readLedger`; cells have no bytes. */
  files?: (ledger: MadeLedger, size: number) => LedgerFile[];
  read: (ledger: MadeLedger, take: (line: LedgerLine) => void, watch?: Watch, size?: number) => Promise<LedgerReading>;
  /** What there is to say of it. */
  remarks?: readonly string[];
};

const MARK = "\ufeff";
const saft = (style: SaftStyle): string => [...saftPieces(madeLedger(), style)].join("");

const SOURCES: readonly Source[] = [
  ...(["1.10", "1.20", "1.30", "1.40"] as const).map((version) =>
    source(`SAF-T ${version}`, () => [saft({ version })]),
  ),
  source("SAF-T with a prefix", () => [saft({ prefix: "n1" })]),
  source("SAF-T without a namespace", () => [saft({ hasNamespace: false })]),
  source("SAF-T with a byte order mark", () => [MARK + saft({ version: "1.20", prefix: "n1" })]),
  source("SAF-T in UTF-16", () => [MARK + saft({ encoding: "UTF-16" })], "utf16le"),
  source("SAF-T in windows-1252", () => [saft({ encoding: "windows-1252" })], "latin1"),
  source("SAF-T in UTF-8 that calls itself UTF-16", () => [saft({ encoding: "utf-16" })]),
  source("SAF-T that calls its windows-1252 UTF-8", () => [saft({})], "latin1"),
  source("SAF-T with credits as negative debits", () => [saft({ negative: true })]),
  source("SAF-T in three files", (ledger) => saftParts(ledger, 3, { version: "1.20" })),
  source("SAF-T in three files, in another order", (ledger) => saftParts(ledger, 3).reverse()),
  source("Unit4's CSV", (ledger) => [unit4Csv(ledger)]),
  source("Unit4's CSV with a byte order mark", (ledger) => [MARK + unit4Csv(ledger)]),
  source("Unit4's CSV as Excel's Unicode text", (ledger) => [MARK + unit4Csv(ledger, { separator: "\t" })], "utf16le"),
  source("Unit4's CSV with lone carriage returns", (ledger) => [unit4Csv(ledger, { newline: "\r" })]),
  source("Unit4's CSV in windows-1252", (ledger) => [unit4Csv(ledger)], "latin1"),
  source("Unit4's CSV with negatives in parentheses and lone line feeds", (ledger) => [
    unit4Csv(ledger, { amount: inParentheses, newline: "\n" }),
  ]),
  source("Unit4's CSV in English, American dates, commas between", (ledger) => [
    unit4Csv(ledger, { amount: english, date: americanDate, separator: "," }),
  ]),
  source("Unit4's CSV, tabs between, periods of two digits", (ledger) => [
    unit4Csv(ledger, { separator: "\t", period: (_year, period) => String(period).padStart(2, "0") }),
  ]),
  {
    ...source("a title and blank rows above the heads, a total below", (ledger) => [
      `Hovedbok 2024;;\r\nUtvalg: 202401-202406\r\n\r\n${unit4Csv(ledger)}\r\nSum;;;;;;;;;;;;;1 000,00;;\r\n`,
    ]),
    remarks: ["posting-account-missing"],
  },
  source("a column for each side", (ledger) => [sidesCsv(ledger, "columns")]),
  { ...source("credits with a minus", (ledger) => [sidesCsv(ledger, "signed columns")]), remarks: ["credits-unclear"] },
  source("a mark for the side", (ledger) => [sidesCsv(ledger, "mark")]),
  source("a mark for the side beside a signed amount", (ledger) => [sidesCsv(ledger, "signed mark")]),
  source("DFØ's CSV", (ledger) => [dfoCsv(ledger)], "latin1"),
  {
    name: "cells of a sheet",
    read: (ledger, take) => readCells([{ name: "Ark1", rows: cellRows(ledger) }], take),
  },
  {
    name: "cells that are pasted as text",
    read: (ledger, take) => {
      const pasted = unit4Csv(ledger, { separator: "\t", newline: "\n", amount: (amount) => amount.toFixed(2) });
      const cells = parse<string[]>(pasted, { delimiter: "\t" }).data;
      return readCells([{ name: "Limt inn", rows: cells }], take);
    },
  },
];

/** One of each form: the others are the same form, written otherwise. */
const FORMS = new Set([
  "SAF-T 1.30",
  "SAF-T in three files",
  "Unit4's CSV",
  "a column for each side",
  "DFØ's CSV",
  "cells of a sheet",
]);

const LINES = new Map<string, Promise<LedgerLine[]>>();

describe.each(cases(SOURCES, ({ name }) => FORMS.has(name)))("$name", ({ name, files, read, remarks = [] }) => {
  test("has the board's actuals to the øre, and nothing else to remark", async () => {
    const { totals, reading } = await summed(read);
    expect(inThousands(totals.totals)).toEqual({ ...SEED, [OUTSIDE]: "19545" });
    expect(reading.findings.map(({ code }) => code)).toEqual(remarks);
  });

  test("has the same postings as every other source", async () => {
    const lines = await linesOf(name, read);
    const reference = await linesOf(SOURCES[0]!.name, SOURCES[0]!.read);
    expect(lines.map(told).sort()).toEqual(reference.map(told).sort());
    expect(byPeriod(lines)).toEqual(byPeriod(reference));
  });

  test("keeps no name, address or bank account", async () => {
    const { totals, reading } = await summed(read);
    const kept = JSON.stringify([totals, reading, [...reading.accountNames], await linesOf(name, read)]);
    expect(PRIVATE.filter((secret) => kept.includes(secret))).toEqual([]);
  });

  if (!files) return;

  test("is read the same in pieces of any size", async () => {
    const whole = await linesOf(name, read);
    for (const size of [997, 65_537, 10_000_000]) {
      const lines: LedgerLine[] = [];
      await read(madeLedger(), (line) => lines.push(line), {}, size);
      expect(lines).toEqual(whole);
    }
  });

  test("tells how far it has come, and stops when it is asked to", async () => {
    const told: number[][] = [];
    await read(madeLedger(), () => undefined, { onProgress: (done, total) => told.push([done, total]) }, 1000);
    const [last = []] = told.slice(-1);
    expect(last[0]).toBe(last[1]);
    expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done!)].sort((one, other) => one - other));

    const stop = new AbortController();
    const stopped = read(madeLedger(), () => undefined, { signal: stop.signal, onProgress: () => stop.abort() }, 1000);
    await expect(stopped).rejects.toThrow("abort");
  });

  test("notices a file that is given twice", async () => {
    const [first] = files(madeLedger(), 10_000);
    const twice = await readLedger([first!, { ...first!, name: "kopi" }], () => undefined);
    expect(twice.findings.map(({ code }) => code)).toContain("file-doubled");
  });
});

function source(
  name: string,
  texts: (ledger: MadeLedger) => string[],
  encoding: "utf8" | "latin1" | "utf16le" = "utf8",
  choice: TableChoice = {},
): Source {
  const files = (ledger: MadeLedger, size: number): LedgerFile[] =>
    texts(ledger).map((text, i) => fileWith(text, { name: `${name} ${i + 1}`, encoding, size }));
  return {
    name,
    files,
    read: (ledger, take, watch = {}, size = 10_000) =>
      readLedger(files(ledger, size), take, { watch, choiceOf: () => choice }),
  };
}

async function summed(read: Source["read"]): Promise<{ totals: LedgerTotals; reading: LedgerReading }> {
  const gathering = gatherTotals(standardRules());
  const reading = await read(madeLedger(), gathering.add);
  return { totals: gathering.result(), reading };
}

function linesOf(name: string, read: Source["read"]): Promise<LedgerLine[]> {
  const before = LINES.get(name);
  if (before) return before;
  const lines: LedgerLine[] = [];
  const reading = read(madeLedger(), (line) => lines.push(line)).then(() => lines);
  LINES.set(name, reading);
  return reading;
}

/** What every source says of a posting; DFØ's has no voucher and no date. */
function told({ year, period, account, costCentre, project, text, amount }: LedgerLine): string {
  return [year, period, account, costCentre, project, text, amount.toFixed(2)].join(" | ");
}
