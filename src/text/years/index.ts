// The words of what earlier periods leave behind. Knows no table and no report.
export { history } from "./history";
export { historyNotes } from "./notes";
export { nextPeriodWords } from "./pane";
