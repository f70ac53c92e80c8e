import type { Place } from "./place";

/** What can be wrong with the work sheets' tables, and with setting up a workbook. Codes are append-only. */
export type WorkTableFaults = {
  /** The workbook has no work table. The add-in did not make it. */
  "workbook-not-ours": Record<never, never>;
  "table-missing": { table: string };
  /** The names of the tables that have its columns. */
  "table-ambiguous": { table: string; candidates: string };
  "column-missing": { table: string; column: string };
  "key-missing": { table: string; key: string };
  "key-blank": { table: string; line: string };
  "group-unusable": { place: Place; given: string; income: string };
  "income-missing": { table: string; income: string };
  "method-rests-on-blank": { place: Place; column: string };
  /** A line has a budget and no actual, though months are closed. */
  "actual-blank": { place: Place; months: number };
  /** The figure is many times the year's budget. */
  "actual-extreme": { place: Place; figure: string; budget: string };
  "forecast-extreme": { place: Place; figure: string; budget: string };
  /** The forecast has another sign than its budget. */
  "forecast-turned": { place: Place; figure: string; budget: string };
  /** Several lines have one name; `keys` lists theirs, and `key` is one of them. */
  "name-doubled": { table: string; column: string; key: string; name: string; keys: string };
  /** No line's category follows the growth. */
  "growth-unused": {
    table: string;
    column: string;
    key: string;
    growth: string;
    which: "licence" | "price" | "category";
  };
  /** A category has two lines of one year. */
  "growth-doubled": { category: string; year: number };
  /** A line's category means a line of *Vekst* that Excel does not find by it. */
  "growth-spelt": { place: Place; given: string; category: string };
  /** A growth that a line of costs follows is blank, or has no line. */
  "growth-blank": { category: string; year: number };
  "growth-missing": { category: string; year: number };
  /** The workbook has *Vekst*, and not the column that goes with it. */
  "frame-column-missing": { table: string; column: string };
  /** A new year asks for one income line of a role. */
  "new-year-role": { role: "fee" | "passedOn" | "grant" | "capital" | "carryOver" | "other"; count: number };
  /** The accounts of the year are not final. */
  "year-not-final": { year: number };
  "year-already-begun": { year: number };
  /** A cell is not what it was when a new year was planned or begun. */
  "new-year-changed": { place: Place };
  /** A frame is adjusted, and nobody says why. */
  "frame-adjustment-unreasoned": { place: Place };
  /** A principle has a placeholder that is none; or its growth is blank, or no line follows it. It is not printed. */
  "principle-placeholder": { number: string; placeholder: string };
  "principle-growth": { number: string; placeholder: string };
  /** An income line does not say what it is to the fee. */
  "role-missing": { place: Place };
  /** A line of costs has the role of an income. */
  "role-of-cost": { place: Place; given: string };
  /** The table is from before the column; `lines` names the income that the fee leaves out. */
  "roles-unsaid": { table: string; column: string; lines: string };
  "capital-below-zero": { place: Place; balance: string };
  "budget-does-not-balance": { income: string; costs: string; residue: string };
  "amount-text-ambiguous": { given: string };
  "amount-text-unreadable": { given: string };
  "setting-unusable": { table: string; key: string; given: string };
  "period-year-differs": { given: string; year: number };
  "frame-not-2025": { year: number };
  /** A cell of *Historikk* that says which year, period or line its row is of. */
  "history-cell-unreadable": { place: Place; column: string; given: string };
  /** There is no period after it in its year. */
  "period-is-last": { period: string; year: number };
  /** The workbook is no longer what the user saw before deciding. */
  "seen-otherwise": { period: string };
  /** A period has a line twice in *Historikk*. */
  "history-doubled": { place: Place; period: string; key: string };
  /** A sheet or name of the user's own stands where a work sheet or its table is to be made. */
  "name-taken": { name: string };
  "sheet-exists": { sheet: string };
  /** The full address that was asked. */
  "template-missing": { address: string };
  "template-unreachable": { address: string };
};
