// The control: the whole workbook held against its own plan, reports and tables. Writes nothing: it gives findings
// with their places.
export { controlSheet, type ControlRun } from "./controlSheet";
export { conversionAt, type Conversion, type LeftText, type TextNumber, type WhyLeft } from "./conversion";
export { controlWorkbook, type Controlled } from "./controlWorkbook";
export { findingsPlace, type FindingsPlace, type FindingsTable } from "./findingsTable";
export type { PlacedFinding } from "./placedFinding";
export { runLine, type RunLine } from "./runLine";
export { sameFindings, type HeldFindings } from "./sameFindings";
export type { SheetCells } from "./scan/cells";
export { scanSheet } from "./scan/scanSheet";
export type { Spot } from "./spotOf";
