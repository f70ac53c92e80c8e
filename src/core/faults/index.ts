// What can be wrong: the codes with their facts, thrown or returned as findings. Knows no words: text/faults says
// each code in three languages.
export type { CellFaultCode, CellFaults } from "./cells";
export { SEVERITIES, type Fault, type FaultCode, type Faults, type Finding } from "./fault";
export { attempt, CellFault, FinanceError, InputFault, isCellFault, isFinanceError } from "./financeError";
export type { FormulaFaults } from "./formulas";
export type { LedgerBookFaults } from "./ledgerBook";
export type { AnalysisDoubt, CreditDoubt, CreditSign, LedgerColumn, LedgerFileFaults } from "./ledgerFiles";
export type { Place } from "./place";
export type { ReportFaults, TotalCause } from "./reports";
export type { SumTerm, TableFaults } from "./tables";
export type { WorkTableFaults } from "./workTables";
