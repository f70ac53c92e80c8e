// A formula put into the selected cell. Knows no button.
export { insertFormula, type FormulaToInsert } from "./insertFormula";
