export {
  cancelAction,
  currentProgress,
  dismissOutcome,
  runAction,
  runLastAgain,
  watchProgress,
  type ActionArgs,
  type ActionId,
  type Progress,
} from "./actions";
export {
  ExcelRefusal,
  mayStop,
  obstacleOf,
  readTogether,
  settled,
  watchChanges,
  watchSelection,
  WorkbookTaken,
  type Outcome,
  type SheetChange,
  type Unwatch,
} from "./host";
export type { FormulaToInsert } from "./explain";
export {
  keepLedger,
  listTables,
  previewActuals,
  previewLedger,
  readCellTable,
  readLedgerApart,
  readLedgerChoice,
  readLineNames,
  readRules,
  writeLedgerChoice,
  type ActualLine,
  type ActualsPreview,
  type CellSource,
  type CellsRead,
  type CellsWatch,
  type LedgerPreview,
  type LedgerRead,
  type LedgerToImport,
  type RulesRead,
  type SourceChange,
} from "./ledger";
export { readSelection, readSnapshot, selectCells, type Selection } from "./read";
export {
  observedFile,
  observedFileName,
  runSelfTest,
  type ObservedFile,
  type PageProbes,
  type ProbeId,
  type SelfTestOptions,
  type SelfTestResult,
} from "./selftest";
export { templateAddress } from "./setup";
export { listReports, showSheet, type ListedReport, type ReportList } from "./status";
export type { Change, How, Preview, StatusChange } from "../sheets";
