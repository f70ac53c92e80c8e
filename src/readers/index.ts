export type { LedgerFile, Watch } from "./file/ledgerFile";
export {
  CONVENTIONS,
  CREDIT_SIGNS,
  DAY_ORDERS,
  ENCODINGS,
  readChoices,
  SAFT_HEAD,
  SEPARATORS,
  type ColumnChoice,
  type DimensionChoice,
  type LedgerChoice,
  type LedgerChoices,
  type TableChoice,
} from "./reading/choices";
export type { FoundPostings } from "./reading/findPostings";
export type { Dimension, DimensionUse, RecognisedTable } from "./reading/recognised";
export type { ReadingWorker } from "./worker/askWorker";
export type { LedgerJob, LedgerSource, PostingsJob } from "./worker/job";
export { findInWorker, readInWorker } from "./worker/readInWorker";
export { readTotals, type SummedLedger } from "./worker/readTotals";
export { serveLedger, type WorkerPort } from "./worker/serveLedger";
