// The workbook read into plain data. Writes nothing.
export { freeze, keepFormulas, settingsOf, thaw } from "./freeze";
export { readCalculated, type ReadCalculated } from "./readCalculated";
export { readInPieces } from "./readInPieces";
export { readLedgerSheet } from "./readLedgerSheet";
export { readSnapshot, snapshotIn } from "./readSnapshot";
export {
  askForEveryTable,
  askForInputTables,
  askForTable,
  askForTablePlace,
  askForTables,
  type FoundTable,
  type SoughtTable,
} from "./readTables";
export { MARKED_SHEETS, markOf, markReport, marksOf, REPORT_MARK, type ReportMark } from "./reportMark";
export { readSelection, selectCells, type Selection } from "./selection";
export { askForCells, cellsAsked, restoreCells, type Cells } from "./shownCells";
