// The formula builder. Holds no rule: functions describe themselves.
export { FormulaPanel } from "./FormulaPanel";
