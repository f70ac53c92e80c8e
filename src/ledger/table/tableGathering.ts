import type { Finding } from "../../core";
import type { Decoder } from "../decoder";
import { allPostings, countLine, fileFindings, type FileCount, type LedgerReading, type TakeLine } from "../reading";
import { createTally } from "../tally";
import type { RecognisedTable, TableForm } from "./recognise";
import { createRowReader } from "./rows";

/** What several tables come to together. */
export type TableGathering = {
  findings: Finding[];
  /** Begins a table, and gives what reads its rows; a table that was not understood has none read. */
  begin: (name: string, form: TableForm) => (row: readonly unknown[], number: number) => void;
  /** How the table that was read last turned out to be encoded. */
  encoded: (name: string, decoder: Decoder) => void;
  reading: () => LedgerReading;
};

/** Gathers tables into one reading, whether they come as files or as cells. */
export function createTableGathering(take: TakeLine): TableGathering {
  const findings: Finding[] = [];
  const tables: RecognisedTable[] = [];
  const counts: FileCount[] = [];
  const accountNames = new Map<string, string>();
  const tally = createTally();
  let understood = true;

  const begin: TableGathering["begin"] = (name, form) => {
    const { table, places, width = table.columns.length } = form;
    tables.push(table);
    if (!places) {
      understood = false;
      return () => undefined;
    }
    const count: FileCount = { file: name, postings: 0 };
    counts.push(count);
    const taken: TakeLine = (line) => {
      countLine(count, line);
      take(line);
    };
    return createRowReader({ table, places, width }, taken, tally, accountNames);
  };

  const encoded: TableGathering["encoded"] = (name, decoder) => {
    const table = tables.find(({ file, encoding }) => file === name && encoding === undefined);
    if (table) table.encoding = decoder.encoding();
    if (decoder.isBroken()) findings.push({ code: "encoding-mixed", facts: { file: name }, severity: "warning" });
  };

  const reading = (): LedgerReading => ({
    postings: allPostings(counts),
    covered: [],
    accountNames,
    dimensions: [],
    saft: [],
    tables,
    findings: [...findings, ...tally.findings(), ...(understood ? fileFindings(counts) : [])],
  });
  return { findings, begin, encoded, reading };
}
