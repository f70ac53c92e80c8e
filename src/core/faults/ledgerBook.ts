import type { Place } from "./place";

/** Everything that can be wrong with the ledger's tables in the workbook. Codes are append-only. */
export type LedgerBookFaults = {
  /** A rule without a place in the order. */
  "rule-number-unusable": { given: string };
  "rule-number-doubled": { given: string; first: string };
  "ledger-cell-unreadable": { column: string; given: string };
  /** More lines than a sheet has room for; `fewer` is what is left without cost centres and projects. */
  "ledger-too-large": { rows: number; room: number; fewer: number };
  "actual-source-unknown": { given: string };
  "actual-not-from-ledger": { place: Place; shown: string };
  /** A line that the ledger has amounts on and *Poster* lacks. */
  "ledger-line-unknown": { key: string; amount: string; rows: number };
  /** `numberKey` is the line's key where that reads as a number, which Excel finds in other keys too: 500 in 0500. */
  "actual-differs-from-ledger": { place: Place; shown: string; wanted: string; numberKey?: string };
  /** More ledger lines than are put in a sheet at once. */
  "lines-too-many": { rows: number; most: number };
  /** The ledger has nothing for the year of *Oppsett*; the years it has, or none. */
  "ledger-year-missing": { year: number; years: string };
  /** Closed months that the ledger has no line in. */
  "ledger-months-missing": { year: number; months: readonly number[] };
  /** Periods from its first month on that an import has nothing in, and that *Hovedbok* has lines of still. */
  "ledger-periods-kept": { year: number; periods: readonly number[]; rows: number; booked: string };
  /** Lines that the rules do not give, and the one with the largest amount: its line of *Poster*, and those the rules say. */
  "ledger-rows-unruled": { rows: number; account: string; line: string; wanted: readonly string[] };
  /** Lines with the codes of one before them, and the first of those. */
  "ledger-rows-doubled": { rows: number; account: string; year: number; period: number };
  /** Actuals of the ledger beside budgets a thousand times smaller: `Enhet` moves the ones and not the others. */
  "unit-doubtful": { unit: string; actual: string; budget: string };
};
