/** What can be wrong with a formula that the pane explains or writes. Codes are append-only. */
export type FormulaFaults = {
  /** The cell shows something else than its formula gives with the present contents of the cells. */
  "cell-stale": { sheet: string; cell: string; shown: string; wanted: string };
  "argument-unreadable": { argument: string; given: string };
  /** A result of several cells meets a cell that is filled, or a table. */
  "spill-blocked": { area: string; by: { is: "cell"; cell: string } | { is: "table"; table: string } };
  "target-changed": { sheet: string; cell: string };
  "formula-in-circle": { sheet: string; cell: string };
};
