// What earlier periods leave behind: the table *Historikk*, written, read back and found again. Knows no report.
export { asLines, keptPeriods, rowsOf, type KeptPeriod } from "./keptPeriods";
export { historyCells, HISTORY_CELLS, historySheet } from "./historySheet";
export { historyOf, type HistoryRow } from "./historyOf";
export { applyNewYear } from "./applyNewYear";
export { newYear, newYearStoppers, type CellChange, type NewYear, type YearReport } from "./newYear";
export { newYearBudget, type NewYearBudget, type NextYear } from "./newYearBudget";
export { readHistory } from "./historyTable";
export { mergeHistory, type HistoryChanges } from "./mergeHistory";
export { isOfPeriod, periodMove, reportsOfPeriod, type PeriodMove, type PeriodReport } from "./periodMove";
export { planOfKept } from "./planOfKept";
