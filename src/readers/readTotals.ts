import { gatherTotals, unassignedFindings, type AccountRule, type LedgerTotals } from "../core";
import type { LedgerFile } from "./file/ledgerFile";
import type { LedgerReading, TakeLine } from "./reading/reading";
import { readLedger, type ReadOptions } from "./readLedger";
import { refusalOf } from "./file/refusal";
import { readCells, type CellTable, type TableOptions } from "./table/readTables";
import type { RecognisedTable } from "./table/recognise";

/** A ledger that has been read and summed by the rules. With an error among its findings nothing of it may be used. */
export type SummedLedger = LedgerReading & LedgerTotals;

/**
 * Imports the ledger in some files: what they are is seen by what is in them, never by their names. Everything that is
 * wrong with them comes back as findings. Needs nothing of a page, so it runs in a worker as it is.
 *
 * @param rules - *Kontoregler*, in order
 * @throws what the signal gives when it stops
 */
export async function readTotals(
  files: readonly LedgerFile[],
  rules: readonly AccountRule[],
  options: ReadOptions = {},
): Promise<SummedLedger> {
  return summed(rules, (take, onUnderstood) => readLedger(files, take, { ...options, onUnderstood }));
}

/** The same of a table that is at hand: pasted, or already in the workbook. */
export const readCellTotals = (
  tables: readonly CellTable[],
  rules: readonly AccountRule[],
  options: Pick<TableOptions, "choiceOf" | "watch"> = {},
): Promise<SummedLedger> => summed(rules, (take) => readCells(tables, take, options));

async function summed(
  rules: readonly AccountRule[],
  read: (take: TakeLine, onUnderstood: (tables: RecognisedTable[]) => void) => Promise<LedgerReading>,
): Promise<SummedLedger> {
  const gathering = gatherTotals(rules);
  let tables: RecognisedTable[] = [];
  try {
    const reading = await read(gathering.add, (understood) => (tables = understood));
    const totals = gathering.result();
    const findings = [...reading.findings, ...unassignedFindings(totals.totals)];
    return { ...reading, ...totals, findings };
  } catch (error) {
    // How tables were understood can be what is wrong, and is corrected where it is shown.
    return { ...NOTHING, tables, findings: [refusalOf(error)], totals: [], taken: [] };
  }
}

const NOTHING: LedgerReading = {
  postings: 0,
  covered: [],
  accountNames: new Map(),
  dimensions: [],
  saft: [],
  tables: [],
  findings: [],
};
