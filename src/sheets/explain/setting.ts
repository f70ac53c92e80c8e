import type { Derivation } from "../../core";
import type { Area, Snapshot, Tree } from "../workbook";
import type { Result } from "./result";

/** The answer of a BIBSYS function, and how it came about. */
export type Called = {
  /** Row by row; a fault where the cell shows an error. */
  values: readonly (readonly unknown[])[];
  /** The names of its arguments, in order. */
  argumentNames: readonly string[];
  derive: (row: number, column: number) => Derivation | undefined;
};

/** Calls a BIBSYS function by its id, such as `FEE`; undefined for an unknown id. */
export type CallFunction = (
  id: string,
  given: readonly (readonly (readonly unknown[])[] | undefined)[],
) => Called | undefined;

/** Where a formula stands, and what answers the functions it calls. */
export type FormulaCell = {
  snapshot: Snapshot;
  /** The cell it stands in. */
  at: Area;
  call: CallFunction;
  /** The cell of the spilled answer to explain, counted from zero. */
  spilled: { row: number; column: number };
};

/** What a part of a formula is evaluated in: its cell, and the evaluation of the parts below it. */
export type Setting = FormulaCell & { evaluate: (part: Tree) => Result };
