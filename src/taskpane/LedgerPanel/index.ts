// From a ledger's files to actuals: one folder a question. Reads no file itself: the worker does.
export { LedgerPanel } from "./LedgerPanel";
