import type { Place } from "./place";

/** What can be wrong with the work sheets' tables, and with setting up a workbook. Codes are append-only. */
export type WorkTableFaults = {
  "table-missing": { table: string };
  /** The names of the tables that have its columns. */
  "table-ambiguous": { table: string; candidates: string };
  "column-missing": { table: string; column: string };
  "key-missing": { table: string; key: string };
  "key-blank": { table: string; line: string };
  "group-unusable": { place: Place; given: string; income: string };
  "income-missing": { table: string; income: string };
  "method-rests-on-blank": { place: Place; column: string };
  "budget-does-not-balance": { income: string; costs: string; residue: string };
  "amount-text-ambiguous": { given: string };
  "amount-text-unreadable": { given: string };
  "setting-unusable": { table: string; key: string; given: string };
  "period-year-differs": { given: string; year: number };
  "frame-not-2025": { year: number };
  /** A sheet or name of the user's own stands where a work sheet or its table is to be made. */
  "name-taken": { name: string };
  "sheet-exists": { sheet: string };
  /** The full address that was asked. */
  "template-missing": { address: string };
  "template-unreachable": { address: string };
};
