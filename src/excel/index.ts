export { runAction, runLastAgain, type ActionId, type Said } from "./actions/actions";
export type { How } from "./chooseEdition";
export type { Outcome } from "./reports/createReport";
export { ExcelRefusal } from "./host/inExcel";
export type { FormulaToInsert } from "./explain/insertFormula";
export type { LedgerToImport } from "./ledger/importLedger";
export { listTables, readCellTable, type CellsRead, type CellSource, type CellsWatch } from "./ledger/readCellTable";
export { readLineNames } from "./ledger/readLineNames";
export { readLedgerChoice, writeLedgerChoice } from "./ledger/ledgerChoice";
export { keepLedger } from "./ledger/keepLedger";
export { previewLedger, type LedgerPreview } from "./ledger/previewLedger";
export { readLedgerApart, type LedgerRead } from "./ledger/readLedgerApart";
export { readRules, type RulesRead } from "./ledger/readRules";
export type { ActualLine } from "./ledger/readActuals";
export { previewActuals, type ActualsPreview, type SourceChange } from "./ledger/changeSources";
export type { Change, Preview } from "./previewChanges";
export {
  cancelAction,
  currentProgress,
  dismissOutcome,
  mayStop,
  watchProgress,
  type Progress,
} from "./actions/progress";
export { readSnapshot } from "./read/readSnapshot";
export { readTogether } from "./host/readTogether";
export { listReports, showSheet, type ListedReport, type ReportList } from "./status/reportList";
export { readSelection, selectCells, type Selection } from "./read/selection";
export { type StatusChange } from "./status/status";
export { watchChanges, watchSelection, type SheetChange, type Unwatch } from "./host/watchWorkbook";
