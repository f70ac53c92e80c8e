/** Whether a cell, as its formula gives it, is a formula. */
export const isHeldFormula = (cell: unknown): cell is string => typeof cell === "string" && cell.startsWith("=");

/** Whether a cell computes. A text that looks like a formula is shown as it is written. */
export const isFormulaCell = (formula: unknown, shown: unknown): formula is string =>
  isHeldFormula(formula) && formula !== shown;
