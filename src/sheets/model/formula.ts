import { decimal, ZERO, type Decimal } from "../../core";
import type { Phrase } from "../../text";
import type { ColumnName, DefinedName, TableName } from "./names";

/** A formula as data. Rows have names, so that a report may grow without breaking a formula. */
export type Formula =
  | { op: "number"; value: Decimal }
  | { op: "text"; text: string }
  /** A text in the language of the sheet. Excel allows at most 255 characters in a formula. */
  | { op: "words"; words: Phrase }
  | { op: "name"; name: DefinedName }
  /** A cell of the same sheet. */
  | { op: "cell"; row: string; column: number }
  /** The sum of rows of one column: the formula's own unless another is given. */
  | { op: "sum"; rows: readonly string[]; column?: number }
  /** Cells of a column of the same sheet, from one row to another. */
  | { op: "range"; first: string; last: string; column: number }
  /**
   * The value of a line in *Poster*, found by its key, so that sorting does no harm. A blank stays blank. With `decimals`
   * the value is rounded to what is shown.
   */
  | { op: "lookup"; column: ColumnName<"Poster">; key: string | number; decimals?: number }
  /** The value of an assumption, found by its key. */
  | { op: "assumption"; column: ColumnName<"Forutsetninger">; key: string }
  /** The value of a setting in *Oppsett*, found by its key. */
  | { op: "setting"; key: string }
  /** A whole column of *Poster*. */
  | { op: "column"; column: ColumnName<"Poster"> }
  /** A whole column of *Vekst*. */
  | { op: "growths"; column: ColumnName<"Vekst"> }
  /** A whole column of *Hovedbok*. */
  | { op: "ledger"; column: ColumnName<"Hovedbok"> }
  /** Another column of the same line of a table. */
  | { op: "thisRow"; table: TableName; column: ColumnName<TableName> }
  | { op: "call"; function: string; of: readonly Formula[] }
  /** `joined` puts two texts together. */
  | { op: "plus" | "minus" | "times" | "over" | "equals" | "joined"; left: Formula; right: Formula }
  | { op: "negative"; of: Formula };

export const call = (name: string, ...of: Formula[]): Formula => ({ op: "call", function: name, of });
export const text = (words: string): Formula => ({ op: "text", text: words });
export const number = (value: Decimal): Formula => ({ op: "number", value });
export const ledgerColumn = (name: ColumnName<"Hovedbok">): Formula => ({ op: "ledger", column: name });
export const growthColumn = (name: ColumnName<"Vekst">): Formula => ({ op: "growths", column: name });
export const column = (name: ColumnName<"Poster">): Formula => ({ op: "column", column: name });
export const equals = (left: Formula, right: Formula): Formula => ({ op: "equals", left, right });
/** Adds rows of a column: the formula's own unless another is given. The sum of no rows is zero. */
export const sumOfRows = (rows: readonly string[], column?: number): Formula =>
  rows.length > 0 ? { op: "sum", rows, ...(column !== undefined && { column }) } : number(ZERO);
export const range = (first: string, last: string, column: number): Formula => ({ op: "range", first, last, column });
/** Rounds to the decimals shown, so that printed figures are the ones added. */
export const rounded = (of: Formula, decimals: number): Formula => call("ROUND", of, number(decimal(String(decimals))));
export const cellOfRow = (row: string, column: number): Formula => ({ op: "cell", row, column });
export const plus = (left: Formula, right: Formula): Formula => ({ op: "plus", left, right });
export const joined = (left: Formula, right: Formula): Formula => ({ op: "joined", left, right });
export const minus = (left: Formula, right: Formula): Formula => ({ op: "minus", left, right });
export const times = (left: Formula, right: Formula): Formula => ({ op: "times", left, right });
export const over = (left: Formula, right: Formula): Formula => ({ op: "over", left, right });
export const negative = (of: Formula): Formula => ({ op: "negative", of });
export const named = (name: DefinedName): Formula => ({ op: "name", name });
