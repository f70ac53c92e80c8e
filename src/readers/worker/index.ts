// The same readers in a worker of their own, asked by messages. Keeps no posting when a job is done.
export type { ReadingWorker } from "./askWorker";
export type { LedgerJob, LedgerSource, PostingsJob } from "./job";
export { findInWorker, readInWorker } from "./readInWorker";
export { readTotals, type SummedLedger } from "./readTotals";
export { serveLedger, type WorkerPort } from "./serveLedger";
