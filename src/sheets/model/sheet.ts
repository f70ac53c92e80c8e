import type { Amount, Day, Decimal } from "../../core";
import { asIs, type Phrase } from "../../text";
import type { Formula } from "./formula";
import type { DefinedName, TableName } from "./names";

/** A cell by its meaning. The renderers decide how it looks. */
export type Cell =
  | { kind: "blank" }
  /**
   * Words. `keepAsText` keeps later input as text where it could be taken for a number or a date. With a `formula` the
   * sheet computes the words, as it does an amount.
   */
  | { kind: "words"; words: Phrase; keepAsText?: true; formula?: Formula }
  /** Money in the workbook's unit. A blank is undefined. `value` comes from core; `formula` computes the same in the sheet. */
  | { kind: "amount"; value: Amount | undefined; formula?: Formula }
  /** A share or a growth: 0.03 is shown as 3,0 %. A blank is undefined. */
  | { kind: "rate"; value: Decimal | undefined; formula?: Formula }
  /** A plain number that is not money, such as a year. */
  | { kind: "number"; value: Decimal | undefined; formula?: Formula }
  | { kind: "date"; value: Day }
  /** A text that the formula shows only while the basis of a report has changed. */
  | { kind: "notice"; formula: Formula }
  /** Words with a link to a cell of the workbook. */
  | { kind: "link"; words: Phrase; to: { sheet: string; cell: string } };

/** The purpose of a row. The role, not the place, decides weight, lines and indents. */
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

/** One row. A row has an id where a formula, a name or a chart points to it. */
export type Row = {
  role: Role;
  cells: readonly Cell[];
  id?: string;
  /** The choices of input cells in this row, where the column has none. */
  choices?: Choices;
};

/**
 * A list to choose from. A strict list allows nothing else; other lists only suggest. No choice has a comma, and all
 * together have at most 255 characters, since Excel reads a list as one text.
 */
export type Choices = { of: readonly string[]; strict: boolean };

/** A column: its width in characters, whether the user writes in it, and its own decimals where they differ. */
export type Column = {
  width: number;
  /** The user writes in its items, and in totals that hold words. Applies to tables and reports. */
  input?: true;
  decimals?: 0 | 2;
  /** Long texts are broken into lines, and the row grows with them. */
  wraps?: true;
  /** A note on the header cell that says what belongs in the column. */
  note?: Phrase;
  /** The choices of the items of the column. */
  choices?: Choices;
};

/** A native chart of consecutive rows: a header row and one row for each category. */
export type Chart = {
  /**
   * `columns` are side by side, with a legend of the header's words. A `bridge` has stacked columns that lead from sum to
   * sum, without a legend. Its columns are, in order: the unseen base of a step, sums, rises, falls, and the part of a step
   * below zero.
   */
  kind: "columns" | "bridge";
  title: Phrase;
  /** Ids of the rows. The first column holds the names of the categories. */
  block: { head: string; first: string; last: string };
  /** The columns drawn, which are consecutive. */
  columns: { first: number; last: number };
  /** The start of the value axis where it is not zero. The title says so. */
  axisFrom?: Amount;
  /** Ids of the blank rows below the chart, which is as wide as the printed columns. */
  over: { first: string; last: string };
};

/** The identity of a report in the workbook, even when its sheet is renamed. */
export type ReportIdentity = {
  kind: ReportKind;
  /** The name it was given, with the version from the second on. */
  name: string;
  version: number;
  /** The fingerprint of the inputs it was made from. */
  stamp: string;
  /** The year and period of its figures: `2024K2`. */
  period: string;
};

/** The kinds of reports. Append-only: workbooks keep them. */
export type ReportKind = "accounts" | "frame" | "accumulated" | "assessment";

/** The names of tables in a workbook, where a user has renamed them. */
export type TableNames = Readonly<Partial<Record<TableName, string>>>;

/** A work sheet or a report as data: the same value becomes an Excel sheet, an .xlsx file or a golden text. */
export type Sheet = {
  /** The name of the tab: Norwegian in every language, so that a report is found again. At most 31 characters. */
  name: string;
  /** Users write in work sheets and read reports. */
  use: "work" | "report";
  columns: readonly Column[];
  rows: readonly Row[];
  /** Decimals of the amounts, in columns without their own. */
  decimals: 0 | 2;
  /** Makes a table of the first header row and the items below it. */
  table?: TableName;
  /** The names of tables in its formulas, where a user has renamed them. */
  tableNames?: TableNames;
  charts?: readonly Chart[];
  /** Printed in landscape, as every work sheet is. */
  landscape?: true;
  /** The number of columns printed, where the last ones are for the workbook only. */
  printed?: number;
  /** The identity of a report. */
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

/** Decimals of the amounts in a column. */
export const decimalsIn = (sheet: Sheet, column: number): 0 | 2 => sheet.columns[column]?.decimals ?? sheet.decimals;

/** Finds the row with an id, counted from zero. A missing id is a programming error. */
export function rowIndex(sheet: Sheet, id: string): number {
  const index = sheet.rows.findIndex((row) => row.id === id);
  if (index < 0) throw new Error(`Sheet ${sheet.name} has no row ${id}`);
  return index;
}

/** The rows of the table, counted from zero: the header row and the last item. */
export function tableRows(sheet: Sheet): { head: number; last: number } {
  const head = sheet.rows.findIndex((row) => row.role === "head");
  const after = sheet.rows.findIndex((row, index) => index > head && row.role !== "item");
  return { head, last: (after < 0 ? sheet.rows.length : after) - 1 };
}
