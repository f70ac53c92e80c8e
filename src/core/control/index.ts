// Tables of figures: what sums to what, and what a wrong total looks like. Knows no workbook: a table here is figures
// with roles.
export { checkAcross, checkBalance, checkDown, checkResult, type CheckSettings } from "./checks";
export { diagnoseTotal } from "./diagnosis";
export type { Figure, FigureLine, FigureRole, FigureTable } from "./figureTable";
export { footingResidue } from "./footing";
export { checkTable } from "./tableChecks";
