export { runAction, runLastAgain, type ActionId, type Said } from "./actions";
export type { How } from "./chooseEdition";
export type { Outcome } from "./createReport";
export { ExcelRefusal } from "./inExcel";
export type { Change, Preview } from "./previewChanges";
export { cancelAction, currentProgress, dismissOutcome, mayStop, watchProgress, type Progress } from "./progress";
export { listReports, showSheet, type ListedReport, type ReportList } from "./reportList";
export { STATUS_WAYS, type StatusChange } from "./status";
