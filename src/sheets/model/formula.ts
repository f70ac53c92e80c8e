import { decimal, ZERO, type Decimal } from "../../core";
import type { Language, Phrase } from "../../text";
import type { ColumnName, DefinedName, TableName } from "./names";
import { rowIndex, type Sheet } from "./sheet";

/** How a cell gets its value, as data: rows are named, so that a report may grow without a formula going wrong. */
export type Formula =
  | { op: "number"; value: Decimal }
  | { op: "text"; text: string }
  /** A text in the language of the sheet. At most 255 characters: Excel takes no more in a formula. */
  | { op: "words"; words: Phrase }
  | { op: "name"; name: DefinedName }
  /** A cell of the same sheet. */
  | { op: "cell"; row: string; column: number }
  /** Rows of one column, added; of the formula's own where none is said. */
  | { op: "sum"; rows: readonly string[]; column?: number }
  /** The cells of a column of the same sheet, from one row to another. */
  | { op: "range"; first: string; last: string; column: number }
  /**
   * One line's value in *Poster*, found by its key so that sorting does no harm. A blank stays blank; with `decimals` it
   * is rounded to what is shown.
   */
  | { op: "lookup"; column: ColumnName<"Poster">; key: string | number; decimals?: number }
  /** The same of an assumption. */
  | { op: "assumption"; column: ColumnName<"Forutsetninger">; key: string }
  /** A whole column of *Poster*. */
  | { op: "column"; column: ColumnName<"Poster"> }
  /** A whole column of *Hovedbok*. */
  | { op: "ledger"; column: ColumnName<"Hovedbok"> }
  /** Another column of the same line of a table. */
  | { op: "thisRow"; table: TableName; column: ColumnName<TableName> }
  | { op: "call"; function: string; of: readonly Formula[] }
  /** `joined` makes one text of two. */
  | { op: "plus" | "minus" | "times" | "over" | "equals" | "joined"; left: Formula; right: Formula }
  | { op: "negative"; of: Formula };

export const call = (name: string, ...of: Formula[]): Formula => ({ op: "call", function: name, of });
export const text = (words: string): Formula => ({ op: "text", text: words });
export const number = (value: Decimal): Formula => ({ op: "number", value });
export const ledgerColumn = (name: ColumnName<"Hovedbok">): Formula => ({ op: "ledger", column: name });
export const column = (name: ColumnName<"Poster">): Formula => ({ op: "column", column: name });
export const equals = (left: Formula, right: Formula): Formula => ({ op: "equals", left, right });
/** Adds rows of a column, the formula's own where none is said; no rows make nothing. */
export const sumOfRows = (rows: readonly string[], column?: number): Formula =>
  rows.length > 0 ? { op: "sum", rows, ...(column !== undefined && { column }) } : number(ZERO);
export const range = (first: string, last: string, column: number): Formula => ({ op: "range", first, last, column });
/** Rounds as a cell shows it, so that what is printed is what is added. */
export const rounded = (of: Formula, decimals: number): Formula => call("ROUND", of, number(decimal(String(decimals))));
export const cellOfRow = (row: string, column: number): Formula => ({ op: "cell", row, column });
export const plus = (left: Formula, right: Formula): Formula => ({ op: "plus", left, right });
export const joined = (left: Formula, right: Formula): Formula => ({ op: "joined", left, right });
export const minus = (left: Formula, right: Formula): Formula => ({ op: "minus", left, right });
export const times = (left: Formula, right: Formula): Formula => ({ op: "times", left, right });
export const over = (left: Formula, right: Formula): Formula => ({ op: "over", left, right });
export const negative = (of: Formula): Formula => ({ op: "negative", of });
export const named = (name: DefinedName): Formula => ({ op: "name", name });

/**
 * The formula as Excel reads it: en-US, A1, with the equals sign.
 *
 * @param column - the column the formula stands in, counted from zero
 * @param language - of the words the formula may show
 */
export const formulaText = (formula: Formula, sheet: Sheet, column: number, language: Language): string =>
  `=${print(formula, { sheet, column, language })}`;

/** The address of a cell, both counted from zero. */
export const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A cell of the workbook as a formula or a link names it: `'Ramme 2025'!D16`. */
export const placeOf = ({ sheet, cell }: { sheet: string; cell: string }): string =>
  `'${sheet.replaceAll("'", "''")}'!${cell}`;

type Setting = { sheet: Sheet; column: number; language: Language };

function print(formula: Formula, setting: Setting): string {
  const { sheet, column, language } = setting;
  const part = (inner: Formula) => print(inner, setting);
  const tableName = (table: TableName): string => sheet.tableNames?.[table] ?? table;
  switch (formula.op) {
    case "number":
      return formula.value.toString();
    case "text":
      return quoted(formula.text);
    case "words":
      return quoted(formula.words[language]);
    case "name":
      return formula.name;
    case "cell":
      return address(rowIndex(sheet, formula.row), formula.column);
    case "sum":
      return `SUM(${runs(formula.rows.map((id) => rowIndex(sheet, id)))
        .map((run) => rangeText(run, formula.column ?? column))
        .join(",")})`;
    case "range":
      return rangeText({ first: rowIndex(sheet, formula.first), last: rowIndex(sheet, formula.last) }, formula.column);
    case "lookup":
      return lookup(formula, tableName("Poster"));
    case "assumption":
      return lookup(formula, tableName("Forutsetninger"));
    case "column":
      return `${tableName("Poster")}[${formula.column}]`;
    case "ledger":
      return `${tableName("Hovedbok")}[${formula.column}]`;
    case "thisRow":
      return `${tableName(formula.table)}[[#This Row],[${formula.column}]]`;
    case "call":
      return `${formula.function}(${formula.of.map(part).join(",")})`;
    case "negative":
      return `-${operand(formula.of, part)}`;
    case "plus":
    case "joined":
    case "minus":
    case "times":
    case "over":
    case "equals":
      return `${operand(formula.left, part)}${SIGNS[formula.op]}${operand(formula.right, part)}`;
  }
}

const SIGNS = { plus: "+", joined: "&", minus: "-", times: "*", over: "/", equals: "=" } as const;

const operand = (formula: Formula, print: (formula: Formula) => string): string =>
  "left" in formula || formula.op === "negative" ? `(${print(formula)})` : print(formula);

type Lookup = { column: string; key: string | number; decimals?: number };

function lookup({ column, key, decimals }: Lookup, table: string): string {
  // MATCH takes * ? and ~ in a text for wildcards, also when it looks for an exact match.
  const sought = typeof key === "number" ? String(key) : quoted(key.replace(/[~*?]/gu, "~$&"));
  const found = `INDEX(${table}[${column}],MATCH(${sought},${table}[Nøkkel],0))`;
  return `IF(${found}="","",${decimals === undefined ? found : `ROUND(${found},${decimals})`})`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

type Run = { first: number; last: number };

/** Joins rows that follow each other, so that a sum reads as an auditor would write it. */
function runs(rows: readonly number[]): Run[] {
  const joined: Run[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = joined.at(-1);
    if (run?.last === row - 1) run.last = row;
    else joined.push({ first: row, last: row });
  }
  return joined;
}

const rangeText = ({ first, last }: Run, column: number): string =>
  first === last ? address(first, column) : `${address(first, column)}:${address(last, column)}`;

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
