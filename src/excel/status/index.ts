// A report's status changed: frozen, protected, logged, or all put back. Knows no rule of the ways: core/status and
// sheets/status do.
export { decidedName } from "./decidedCopy";
export { listReports, showSheet, type ListedReport, type ReportList } from "./reportList";
export { setStatus } from "./status";
