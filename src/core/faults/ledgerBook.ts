import type { Place } from "./place";

/** What can be wrong with the ledger's tables in the workbook. Codes are append-only. */
export type LedgerBookFaults = {
  /** A rule without a number, so without a place in the order. */
  "rule-number-unusable": { given: string };
  "rule-number-doubled": { given: string; first: string };
  "ledger-cell-unreadable": { column: string; given: string };
  /** More lines than a sheet has room for. `fewer` is the number of lines without cost centres and projects. */
  "ledger-too-large": { rows: number; room: number; fewer: number };
  /** Excel did not let the hidden sheet of an import be deleted. */
  "hidden-sheet-left": { sheet: string };
  "actual-source-unknown": { given: string };
  "actual-not-from-ledger": { place: Place; shown: string };
  /** A key that *Hovedbok* has amounts on, and that is not a line in *Poster*. */
  "ledger-line-unknown": { key: string; amount: string; rows: number };
  /**
   * `numberKey` is the line's key when it looks like a number. Excel then also matches other keys: 500 matches 0500.
   */
  "actual-differs-from-ledger": { place: Place; shown: string; wanted: string; numberKey?: string };
  /** More ledger lines than can be put in a sheet at once. */
  "lines-too-many": { rows: number; most: number };
  /** The ledger has nothing for the year in *Oppsett*. `years` lists the years it has, and may be empty. */
  "ledger-year-missing": { year: number; years: string };
  /** Closed months without a line in the ledger. */
  "ledger-months-missing": { year: number; months: readonly number[] };
  /** Periods after the import's first month that the import has no postings in, but *Hovedbok* still has lines in. */
  "ledger-periods-kept": { year: number; periods: readonly number[]; rows: number; booked: string };
  /**
   * Rows that do not follow the rules, and the one with the largest amount: its line, and the lines that the rules
   * give.
   */
  "ledger-rows-unruled": { rows: number; account: string; line: string; wanted: readonly string[] };
  /** Rows with the same codes as an earlier row, and the first of them. */
  "ledger-rows-doubled": { rows: number; account: string; year: number; period: number };
  /**
   * Actuals from the ledger beside budgets about a thousand times smaller: `Enhet` converts the actuals and not the
   * budgets.
   */
  "unit-doubtful": { unit: string; actual: string; budget: string };
};
