import type { LedgerPeriod, LedgerTotal } from "../../core";
import {
  listTables,
  previewActuals,
  previewLedger,
  readCellTable,
  readLedgerChoice,
  readLineNames,
  readRules,
  writeLedgerChoice,
  type ActualsPreview,
  type CellSource,
  type CellsWatch,
  type CellsRead,
  type LedgerPreview,
  type RulesRead,
} from "../../excel";
import {
  findInWorker,
  readInWorker,
  type FoundPostings,
  type SummedLedger,
  type LedgerJob,
  type PostingsJob,
  type Watch,
} from "../../readers";
import { createSourceStore, type SourceStore } from "./sourceStore";

/** What the pane asks of Excel for a ledger, and of the worker that reads it. */
export type LedgerActions = SourceStore & {
  /** Reads and sums a ledger, beside the pane. */
  readLedger: (job: LedgerJob, watch: Watch) => Promise<SummedLedger>;
  /** Finds the postings of a row of *Hovedbok*, beside the pane too. */
  findPostings: (job: PostingsJob, watch: Watch) => Promise<FoundPostings>;
  readRules: () => Promise<RulesRead>;
  /** What the lines of *Poster* are called, by their keys. */
  readLineNames: () => Promise<ReadonlyMap<string, string>>;
  listTables: () => Promise<string[]>;
  readCellTable: (of: CellSource, watch?: CellsWatch) => Promise<CellsRead>;
  readLedgerChoice: () => Promise<unknown>;
  writeLedgerChoice: (choice: unknown) => Promise<void>;
  previewLedger: (totals: readonly LedgerTotal[], covered: readonly LedgerPeriod[]) => Promise<LedgerPreview>;
  previewActuals: () => Promise<ActualsPreview>;
};

export const excelLedgerActions: LedgerActions = {
  ...createSourceStore(),
  readLedger: (job, watch) => readInWorker(openWorker, job, watch),
  findPostings: (job, watch) => findInWorker(openWorker, job, watch),
  readRules,
  readLineNames,
  listTables,
  readCellTable,
  readLedgerChoice,
  writeLedgerChoice,
  previewLedger,
  previewActuals,
};

/** From beside the pane's own page, so that a policy which allows only its own scripts allows it too. */
const openWorker = (): Worker => new Worker(new URL("../ledger.worker.ts", import.meta.url), { name: "ledger-worker" });
