import { gatherTotals, unassignedFindings, type AccountRule, type FaultCode, type LedgerTotals } from "../../core";
import { refusalOf, type LedgerFile } from "../file";
import type { LedgerReading, RecognisedTable, TakeLine } from "../reading";
import { readLedger, type ReadOptions } from "./readLedger";
import { readCells, type CellTable, type TableOptions } from "../table";

/** A ledger that is read and summed by the rules. With an error among its findings nothing of it may be used. */
export type SummedLedger = LedgerReading & LedgerTotals;

/**
 * Reads the ledger in some files and sums it by the rules. The kind of a file is recognised by its content, never by
 * its name. Everything wrong with the files comes back as findings. It needs nothing of a page, so it runs in a worker
 * as it is.
 *
 * @param rules - *Kontoregler*, in order
 * @throws the reason of the signal that stops it
 */
export async function readTotals(
  files: readonly LedgerFile[],
  rules: readonly AccountRule[],
  options: ReadOptions = {},
): Promise<SummedLedger> {
  return summed(rules, (take, onUnderstood) => readLedger(files, take, { ...options, onUnderstood }));
}

/** Reads and sums the ledger in tables of cells, pasted or in the workbook. */
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
    const unlike = reading.findings.some(({ code, severity }) => severity === "error" && UNLIKE.has(code));
    // A sum of amounts that are not alike is no amount, and is not shown either.
    if (unlike) return { ...reading, postings: 0, totals: [], taken: [] };
    const totals = gathering.result();
    const findings = [...reading.findings, ...unassignedFindings(totals.totals)];
    return { ...reading, ...totals, findings };
  } catch (error) {
    // How tables were understood may be what is wrong, and the user corrects it where it is shown.
    return { ...NOTHING, tables, findings: [refusalOf(error)], totals: [], taken: [] };
  }
}

/** Faults of tables whose amounts are not alike, or not known to be. */
const UNLIKE: ReadonlySet<FaultCode> = new Set<FaultCode>([
  "groups-unclear",
  "scenarios-unclear",
  "companies-several",
  "companies-differ",
  "currencies-foreign",
  "currency-foreign",
  "sie-foreign",
  "side-unclear",
  "unit-unclear",
]);

const NOTHING: LedgerReading = {
  postings: 0,
  covered: [],
  accountNames: new Map(),
  dimensions: [],
  saft: [],
  tables: [],
  findings: [],
};
