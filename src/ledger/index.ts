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
export type { Encoding } from "./decoder";
export { findPostings, type FoundPostings, type SoughtPostings } from "./findPostings";
export { importCells, importLedger, type LedgerImport } from "./importLedger";
export { fileOf, type LedgerFile, type Watch } from "./ledgerFile";
export { fromMessage, toMessage, type LedgerMessage } from "./message";
export { readLedger, type ReadOptions } from "./readLedger";
export type { LedgerReading, RecognisedSaft, TakeLine } from "./reading";
export type { Dimension, DimensionChoice, DimensionUse } from "./saft/dimensions";
export { readSaft } from "./saft/readSaft";
export type { Column, ColumnChoice } from "./table/columns";
export type { DayOrder } from "./table/dates";
export { readCells, readCsv, type CellTable, type TableOptions } from "./table/readTables";
export type { RecognisedTable, Separator, TableChoice } from "./table/recognise";
export type { ChoiceOf } from "./table/understand";
export type { ReadingWorker } from "./worker/askWorker";
export type { LedgerJob, LedgerSource, PostingsJob } from "./worker/job";
export { findInWorker, readInWorker } from "./worker/readInWorker";
export { serveLedger, type WorkerPort } from "./worker/serveLedger";
