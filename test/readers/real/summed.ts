import type { Finding, LedgerLine } from "../../../src/core";
import type { LedgerFile, TableChoice } from "../../../src/readers";
import type { LedgerReading } from "../../../src/readers/reading/reading";
import { readCells } from "../../../src/readers/table/readTables";
import { readLedger } from "../../../src/readers/worker/readLedger";
import { byPeriod, fileWith } from "../files";

/** What a source is read to: sums by period and account, what is said of it, and whether it may be used. */
export type Summed = {
  sums: Record<string, string>;
  codes: string[];
  /** The codes of what keeps it from being used. */
  errors: string[];
  findings: Finding[];
  reading: LedgerReading;
  lines: LedgerLine[];
};

/** Reads files together, given as texts. */
export const readText = (texts: string | readonly string[], choice: TableChoice = {}): Promise<Summed> =>
  readFiles(
    [texts].flat().map((text, i) => fileWith(text, { name: `fil${i + 1}.csv` })),
    choice,
  );

export const readFiles = (files: readonly LedgerFile[], choice: TableChoice = {}): Promise<Summed> =>
  summed((take) => readLedger(files, take, { choiceOf: () => choice }));

/** Reads cells of a sheet, as Excel holds them. */
export const readSheet = (rows: readonly (readonly unknown[])[], choice: TableChoice = {}): Promise<Summed> =>
  summed((take) => readCells([{ name: "Ark1", rows }], take, { choiceOf: () => choice }));

async function summed(read: (take: (line: LedgerLine) => void) => Promise<LedgerReading>): Promise<Summed> {
  const lines: LedgerLine[] = [];
  const reading = await read((line) => lines.push(line));
  const byAccount = new Map<string, LedgerLine[]>();
  for (const line of lines) byAccount.set(line.account, [...(byAccount.get(line.account) ?? []), line]);
  const sums = Object.fromEntries(
    [...byAccount].flatMap(([account, of]) =>
      Object.entries(byPeriod(of)).map(([period, sum]) => [`${period} ${account}`, sum]),
    ),
  );
  const { findings } = reading;
  const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return { sums, codes: findings.map(({ code }) => code), errors, findings, reading, lines };
}
