import {
  FinanceError,
  gatherTotals,
  isFinanceError,
  unassignedFindings,
  type AccountRule,
  type Finding,
  type LedgerLine,
  type LedgerTotals,
} from "../core";
import { markedEncoding } from "./decoder";
import { blocksOf, type LedgerFile } from "./ledgerFile";
import type { LedgerReading, TakeLine } from "./reading";
import type { DimensionChoice } from "./saft/dimensions";
import { readSaft } from "./saft/readSaft";
import { readCells, readCsv, type CellTable, type TableOptions } from "./table/readTables";
import type { RecognisedTable } from "./table/recognise";

/** How files are read: what the user has corrected, of tables by their heads, and how the reading is watched. */
export type ReadOptions = { dimensions?: DimensionChoice } & TableOptions;

/** A ledger that has been read and summed by the rules. With an error among its findings nothing of it may be used. */
export type LedgerImport = LedgerReading & LedgerTotals;

/**
 * Imports the ledger in some files: what they are is seen by what is in them, never by their names. Everything that is
 * wrong with them comes back as findings. Needs nothing of a page, so it runs in a worker as it is.
 *
 * @param rules - *Kontoregler*, in order
 * @throws what the signal gives when it stops
 */
export async function importLedger(
  files: readonly LedgerFile[],
  rules: readonly AccountRule[],
  options: ReadOptions = {},
): Promise<LedgerImport> {
  return summed(rules, (take, onUnderstood) => readLedger(files, take, { ...options, onUnderstood }));
}

/** The same of a table that is at hand: pasted, or already in the workbook. */
export const importCells = (
  tables: readonly CellTable[],
  rules: readonly AccountRule[],
  options: Pick<TableOptions, "choiceOf"> = {},
): Promise<LedgerImport> => summed(rules, (take) => Promise.resolve(readCells(tables, take, options)));

async function summed(
  rules: readonly AccountRule[],
  read: (take: TakeLine, onUnderstood: (tables: RecognisedTable[]) => void) => Promise<LedgerReading>,
): Promise<LedgerImport> {
  const gathering = gatherTotals(rules);
  let tables: RecognisedTable[] = [];
  try {
    const reading = await read(gathering.add, (understood) => (tables = understood));
    const totals = gathering.result();
    const findings = [...reading.findings, ...unassignedFindings(totals.totals)];
    return { ...reading, ...totals, findings };
  } catch (error) {
    if (!isFinanceError(error)) throw error;
    // The compiler cannot see that the code and the facts of one error belong together; the class makes sure of it.
    const refusal = { code: error.code, facts: error.facts, severity: "error" } as Finding;
    // How tables were understood can be what is wrong, and is corrected where it is shown.
    return { ...NOTHING, tables, findings: [refusal], totals: [], taken: [] };
  }
}

/**
 * Reads the postings of files that are all SAF-T or all tables.
 *
 * @throws FinanceError where a file cannot be read at all
 */
export async function readLedger(
  files: readonly LedgerFile[],
  take: TakeLine,
  { dimensions, watch, ...options }: ReadOptions = {},
): Promise<LedgerReading> {
  const kinds = await Promise.all(files.map(kindOf));
  const [first = "table"] = kinds;
  const other = kinds.findIndex((kind) => kind !== first);
  if (other >= 0) throw new FinanceError("file-unusable", { file: files[other]?.name ?? "", reason: "mixed" });
  if (first === "saft") return readSaft(files, take, { ...(dimensions && { dimensions }), ...(watch && { watch }) });
  return readCsv(files, take, { ...options, ...(watch && { watch }) });
}

/**
 * Finds the postings behind a figure by reading the files once more: no posting is kept meanwhile, however many there are.
 *
 * @param wanted - which postings
 * @param most - stops collecting at this many
 */
export async function findPostings(
  files: readonly LedgerFile[],
  wanted: (line: LedgerLine) => boolean,
  most: number,
  options: ReadOptions = {},
): Promise<{ lines: LedgerLine[]; left: number }> {
  const lines: LedgerLine[] = [];
  let left = 0;
  await readLedger(
    files,
    (line) => {
      if (!wanted(line)) return;
      if (lines.length < most) lines.push(line);
      else left += 1;
    },
    options,
  );
  return { lines, left };
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

/** What begins a zip file, which Excel's are too. */
const PACKED = [0x50, 0x4b, 0x03, 0x04];

/** @throws FinanceError `file-unusable` for what is neither text nor XML */
export async function kindOf(file: LedgerFile): Promise<"saft" | "table"> {
  for await (const block of blocksOf(file)) {
    const unusable = (reason: "packed" | "unknown") => new FinanceError("file-unusable", { file: file.name, reason });
    if (PACKED.every((byte, i) => block[i] === byte)) throw unusable("packed");
    const isWide = markedEncoding(block)?.startsWith("utf-16") ?? false;
    if (!isWide && block.subarray(0, 1000).includes(0)) throw unusable("unknown");
    const start = String.fromCharCode(...block.subarray(0, 200)).replace(/[^\x21-\x7e]/gu, "");
    return start.startsWith("<") ? "saft" : "table";
  }
  return "table";
}
