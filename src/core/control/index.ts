// Tables of figures: what sums to what, and what a wrong total looks like. Knows no workbook: a table here is figures
// with what their words mean.
export { diagnoseTotal } from "./diagnosis";
export type { Figure, FigureColumn, FigureLine, FigureTable, RowKind, Meaning, Scope } from "./figureTable";
export { footingResidue } from "./footing";
export { checkTable } from "./tableChecks";
