// The ledger lines and vouchers behind a figure. Holds no rule.
export { DrillPanel } from "./DrillPanel";
