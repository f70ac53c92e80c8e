export {
  CONVENTIONS,
  CREDIT_SIGNS,
  DAY_ORDERS,
  ENCODINGS,
  readChoices,
  SAFT_HEAD,
  SEPARATORS,
  type LedgerChoice,
  type LedgerChoices,
} from "./choices";
export type { FoundPostings } from "./findPostings";
export { readTotals, type SummedLedger } from "./readTotals";
export type { LedgerFile, Watch } from "./file/ledgerFile";
export type { Dimension, DimensionChoice, DimensionUse } from "./saft/dimensions";
export type { ColumnChoice } from "./table/columns";
export type { RecognisedTable, TableChoice } from "./table/recognise";
export type { ReadingWorker } from "./worker/askWorker";
export type { LedgerJob, LedgerSource, PostingsJob } from "./worker/job";
export { findInWorker, readInWorker } from "./worker/readInWorker";
export { serveLedger, type WorkerPort } from "./worker/serveLedger";
