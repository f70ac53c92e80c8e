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

/** What the pane may ask about a ledger, of Excel and of the worker that reads it. */
export type LedgerActions = SourceStore & {
  /** Reads and sums a ledger in the worker. */
  readLedger: (job: LedgerJob, watch: Watch) => Promise<SummedLedger>;
  /** Finds the postings of a row of *Hovedbok*, in the worker too. */
  findPostings: (job: PostingsJob, watch: Watch) => Promise<FoundPostings>;
  readRules: () => Promise<RulesRead>;
  /** The names of the lines of *Poster*, by their keys. */
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

/** Starts the worker from the address of the pane, so that a policy of own scripts only allows it. */
const openWorker = (): Worker => new Worker(new URL("../ledger.worker.ts", import.meta.url), { name: "ledger-worker" });
