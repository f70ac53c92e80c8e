import type { Amount, Day, Decimal } from "../../core";
import { asIs, type Phrase } from "../../text";
import type { Formula } from "./formula";
import type { DefinedName, TableName } from "./names";

/** What a cell is. How it looks is for a renderer to know. */
export type Cell =
  | { kind: "blank" }
  /**
   * Words; where they may be typed over with something that looks like a number or a date, they are kept as text. With a
   * `formula` the sheet says them itself, as with an amount.
   */
  | { kind: "words"; words: Phrase; keepAsText?: true; formula?: Formula }
  /** Money in the workbook's unit. A blank is undefined. `value` is what core says; `formula` is how the sheet says it. */
  | { kind: "amount"; value: Amount | undefined; formula?: Formula }
  /** A share or a growth: 0.03 is shown as 3,0 %. A blank is undefined. */
  | { kind: "rate"; value: Decimal | undefined; formula?: Formula }
  /** A plain number that is not money, such as a year. */
  | { kind: "number"; value: Decimal | undefined }
  | { kind: "date"; value: Day }
  /** A text that is there only while something is amiss; the formula says when, and what. */
  | { kind: "notice"; formula: Formula }
  /** Words that lead to a cell of the workbook. */
  | { kind: "link"; words: Phrase; to: { sheet: string; cell: string } };

/** What a row is for. Its role, not its place, decides weight, lines and indents. */
export type Role =
  | "title"
  | "note"
  | "status"
  | "notice"
  | "prose"
  | "head"
  | "group"
  | "subgroup"
  | "item"
  | "subtotal"
  | "total"
  | "result"
  | "blank";

/** One row. A row that a formula, a name or a chart points to has an id. */
export type Row = {
  role: Role;
  cells: readonly Cell[];
  id?: string;
  /** What may be chosen in the input cells of this row, where the column does not say. */
  choices?: Choices;
};

/**
 * What a cell takes: a list to choose from. A strict list takes nothing else; another one only suggests. No choice has a
 * comma in it, and all of them together at most 255 characters: Excel takes a list as one text.
 */
export type Choices = { of: readonly string[]; strict: boolean };

/** A column: its width in characters, whether the user writes in it, and its own decimals where they differ. */
export type Column = {
  width: number;
  /** The user writes in its items (and totals, where these hold words): of a table, and of a report too. */
  input?: true;
  decimals?: 0 | 2;
  /** Its texts are long: they are broken into lines, and the row grows with them. */
  wraps?: true;
  /** What belongs in the column: a note on its head cell. */
  note?: Phrase;
  /** What may be chosen in the items of the column. */
  choices?: Choices;
};

/** A native chart of a block of rows that follow each other: a head row, and a row for each category. */
export type Chart = {
  /**
   * Columns beside each other, with a legend of the head's words. Or a bridge: stacked columns that lead from sum to sum,
   * without a legend. Its columns are, in this order: what carries the step, unseen; the sums; the rises; the falls; and
   * what of a step is below zero.
   */
  kind: "columns" | "bridge";
  title: Phrase;
  /** Ids of the block's rows. The categories' names stand in the first column. */
  block: { head: string; first: string; last: string };
  /** The columns that are drawn, which follow each other. */
  columns: { first: number; last: number };
  /** Where the axis of values begins, if not at zero. The title says so. */
  axisFrom?: Amount;
  /** Ids of the blank rows it is drawn over, as wide as the printed columns. */
  over: { first: string; last: string };
};

/** What a report is known by in the workbook, also when its sheet is renamed. */
export type ReportIdentity = {
  kind: ReportKind;
  /** The name it was given; with the version, which is in the name from the second on. */
  name: string;
  version: number;
  /** The fingerprint of the inputs it was made of. */
  stamp: string;
};

/** The reports that can be made. Append-only: a workbook remembers them. */
export type ReportKind = "accounts" | "frame" | "accumulated" | "assessment";

/** What tables are called in a workbook, where that is not their own name. */
export type TableNames = Readonly<Partial<Record<TableName, string>>>;

/** A work sheet or a report as data: the same value becomes an Excel sheet, an .xlsx file or a golden text. */
export type Sheet = {
  /** The sheet's tab: Norwegian in every language, so that a report is found again. At most 31 characters. */
  name: string;
  /** Work sheets are written in; report sheets are read. */
  use: "work" | "report";
  columns: readonly Column[];
  rows: readonly Row[];
  /** Digits after the decimal mark of the amounts, in columns that do not say. */
  decimals: 0 | 2;
  /** Makes a table of the first head row and the items that follow it. */
  table?: TableName;
  /** What the tables its formulas point to are called, where a user has given them other names. */
  tableNames?: TableNames;
  charts?: readonly Chart[];
  /** Printed across the paper. Work sheets always are. */
  landscape?: true;
  /** How many columns are printed, where the last are only for the workbook. */
  printed?: number;
  /** What a report is known by. */
  report?: ReportIdentity;
  /** Names for cells, for formulas on other sheets. */
  names?: readonly { name: DefinedName; row: string; column: number }[];
};

export const BLANK: Cell = { kind: "blank" };
export const words = (phrase: Phrase): Cell => ({ kind: "words", words: phrase });
export const word = (text: string): Cell => (text === "" ? BLANK : words(asIs(text)));
export const amount = (value: Amount | undefined, formula?: Formula): Cell => ({
  kind: "amount",
  value,
  ...(formula && { formula }),
});
export const rate = (value: Decimal | undefined, formula?: Formula): Cell => ({
  kind: "rate",
  value,
  ...(formula && { formula }),
});

/** Digits after the decimal mark of the amounts in a column. */
export const decimalsIn = (sheet: Sheet, column: number): 0 | 2 => sheet.columns[column]?.decimals ?? sheet.decimals;

/** The row with an id, counted from zero. Formulas and names that point nowhere are a programming error. */
export function rowIndex(sheet: Sheet, id: string): number {
  const index = sheet.rows.findIndex((row) => row.id === id);
  if (index < 0) throw new Error(`Sheet ${sheet.name} has no row ${id}`);
  return index;
}

/** The rows of the sheet's table, counted from zero: its head row and its last item. */
export function tableRows(sheet: Sheet): { head: number; last: number } {
  const head = sheet.rows.findIndex((row) => row.role === "head");
  const after = sheet.rows.findIndex((row, index) => index > head && row.role !== "item");
  return { head, last: (after < 0 ? sheet.rows.length : after) - 1 };
}
