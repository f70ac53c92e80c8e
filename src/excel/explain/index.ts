// A formula put into the selected cell, and formulas that have lost their functions written again. Knows no button.
export { insertFormula, type FormulaToInsert } from "./insertFormula";
export { repairFormulas } from "./repairFormulas";
