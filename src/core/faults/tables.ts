import type { Place } from "./place";

/** Part of a sum, by its name: added, or subtracted. */
export type SumTerm = { name: string; amount: string; sign: 1 | -1 };

/** What can be wrong with the figures of any table. Codes are append-only. Amounts are digits. */
export type TableFaults = {
  "difference-wrong": { printed: string; wanted: string; residue: string; terms: readonly SumTerm[] };
  "balance-wrong": { printed: string; wanted: string; residue: string; terms: readonly SumTerm[] };
  "result-not-sum": { printed: string; wanted: string; residue: string; terms: readonly SumTerm[] };
  /** An amount that is no total, and makes several sums wrong. */
  "figure-breaks-sums": { printed: string; wanted: string; sums: number };
  "shares-not-whole": { printed: string; wanted: string };
  /** Texts that look like numbers. Excel's formulas ignore them. `cells` are addresses of one sheet. */
  "numbers-as-text": { place: Place; cells: string; count: number };
  /** A formula that adds some lines of its total, and not all. */
  "formula-leaves-out": { printed: string; wanted: string; residue: string; names: readonly string[] };
  /** Rounding may explain the difference, but seldom does. */
  "total-nearly-sum": { printed: string; wanted: string; residue: string };
  /** All columns of a total foot without one line that stands among its parts. */
  "line-left-out": { name: string; part: string };
};
