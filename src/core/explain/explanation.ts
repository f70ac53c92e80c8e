import type { Finding } from "../faults";
import type { Decimal } from "../money";
import type { Derivation } from "./derivation";
import type { Operation } from "./terms";

/** Cells of the workbook that a figure comes from, with the names their reader knows them by. */
export type Origin = {
  sheet: string;
  /** The cells on the sheet: C8, or C8:C15. */
  cell: string;
  /** The headings of the row and the column. In a table: the line's name and the column's name. */
  row: string;
  column: string;
  table?: string;
  /** The defined name that the formula uses for the cells. */
  name?: string;
  /** The contents of the cells, row by row. */
  values: readonly (readonly unknown[])[];
  /** What Excel shows in the cells whose number is a day, row by row; undefined for other cells. */
  days?: readonly (readonly (string | undefined)[])[];
};

/** The result of a part of a formula. A blank is undefined. */
export type Value = Decimal | string | boolean | undefined;

/** A formula as it is explained: cells, constants, and the operations on them. */
export type Expression =
  | { is: "given"; value: Value }
  | { is: "origin"; origin: Origin; value: Value }
  | { is: "worked"; op: WorkedOperation; of: readonly Expression[]; value: Value }
  | { is: "called"; call: ExplainedCall; value: Value };

/** The operations of the formulas that can be explained. */
export type WorkedOperation =
  Extract<Operation, "plus" | "minus" | "times" | "over" | "sum" | "round"> | "largest" | "smallest" | "negative";

/** A BIBSYS function in a formula: the derivation of its result, and where each input comes from. */
export type ExplainedCall = {
  /** As written in a formula: `BIBSYS.FEE`. */
  function: string;
  /** Undefined when the function gives a blank or a fault. */
  derivation: Derivation | undefined;
  /** For each input of the derivation, the cells that hold it. Undefined when no cell does. */
  origins: readonly (Origin | undefined)[];
  /** For each input that the formula computes before the call, the expression. */
  computed: readonly (Expression | undefined)[];
};

/** How a cell came by what it shows. */
export type Explanation = {
  origin: Origin;
  /** `worked`: by a formula that can be explained. `unexplained`: by any other formula. */
  how: "typed" | "blank" | "worked" | "unexplained";
  formula: string | undefined;
  /** The cell shows a fixed value. The formula is the one kept when the report was made final. */
  isFrozen: boolean;
  expression: Expression | undefined;
  /** The cells that the formula refers to, in the formula's order. Each can be explained in turn. */
  inputs: readonly Origin[];
  findings: readonly Finding[];
};
