// What a report's status rests on, and what stops a change of it. Knows no Office: marks and cells come as plain
// data.
export type { StatusChange } from "./change";
export { entriesFor, formulaRuns, isEntryOf, keptFormulas, type FormulaRun } from "./keptFormulas";
export { standingNotice } from "./standingNotice";
export { statusFindings, type ReadReport } from "./statusFindings";
