import type { Decimal } from "../core";
import type { ColumnName, DefinedName, TableName } from "./names";
import { rowIndex, type Sheet } from "./sheet";

/** How a cell gets its value, as data: rows are named, so that a report may grow without a formula going wrong. */
export type Formula =
  | { op: "number"; value: Decimal }
  | { op: "text"; text: string }
  | { op: "name"; name: DefinedName }
  /** A cell of the same sheet. */
  | { op: "cell"; row: string; column: number }
  /** Rows of the same column, added. */
  | { op: "sum"; rows: readonly string[] }
  /** One line's value in a table, found by its key so that sorting does no harm. A blank stays blank. */
  | { op: "lookup"; table: "Poster"; column: ColumnName<"Poster">; key: string | number }
  /** A table's column added over the lines where another column is, or with `not` is not, a word. */
  | { op: "sumWhere"; column: ColumnName<"Poster">; where: ColumnName<"Poster">; is: string; not?: true }
  /** Another column of the same line of a table. */
  | { op: "thisRow"; table: TableName; column: ColumnName<TableName> }
  | { op: "call"; function: string; of: readonly Formula[] }
  | { op: "minus" | "times" | "over" | "equals"; left: Formula; right: Formula }
  | { op: "negative"; of: Formula };

export const call = (name: string, ...of: Formula[]): Formula => ({ op: "call", function: name, of });
export const text = (words: string): Formula => ({ op: "text", text: words });
export const number = (value: Decimal): Formula => ({ op: "number", value });
export const sumOfRows = (rows: readonly string[]): Formula => ({ op: "sum", rows });
export const cellOfRow = (row: string, column: number): Formula => ({ op: "cell", row, column });
export const minus = (left: Formula, right: Formula): Formula => ({ op: "minus", left, right });
export const times = (left: Formula, right: Formula): Formula => ({ op: "times", left, right });
export const over = (left: Formula, right: Formula): Formula => ({ op: "over", left, right });
export const negative = (of: Formula): Formula => ({ op: "negative", of });
export const named = (name: DefinedName): Formula => ({ op: "name", name });

/**
 * The formula as Excel reads it: en-US, A1, with the equals sign.
 *
 * @param column - the column the formula stands in, counted from zero
 */
export const formulaText = (formula: Formula, sheet: Sheet, column: number): string =>
  `=${print(formula, sheet, column)}`;

/** The address of a cell, both counted from zero. */
export const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

function print(formula: Formula, sheet: Sheet, column: number): string {
  const part = (inner: Formula) => print(inner, sheet, column);
  switch (formula.op) {
    case "number":
      return formula.value.toString();
    case "text":
      return quoted(formula.text);
    case "name":
      return formula.name;
    case "cell":
      return address(rowIndex(sheet, formula.row), formula.column);
    case "sum":
      return `SUM(${runs(formula.rows.map((id) => rowIndex(sheet, id)))
        .map((run) => rangeText(run, column))
        .join(",")})`;
    case "lookup":
      return lookup(formula);
    case "sumWhere": {
      const { column: added, where, is, not } = formula;
      return `SUMIFS(Poster[${added}],Poster[${where}],${quoted((not ? "<>" : "") + is)})`;
    }
    case "thisRow":
      return `${formula.table}[[#This Row],[${formula.column}]]`;
    case "call":
      return `${formula.function}(${formula.of.map(part).join(",")})`;
    case "negative":
      return `-${operand(formula.of, part)}`;
    case "minus":
    case "times":
    case "over":
    case "equals":
      return `${operand(formula.left, part)}${SIGNS[formula.op]}${operand(formula.right, part)}`;
  }
}

const SIGNS = { minus: "-", times: "*", over: "/", equals: "=" } as const;

const operand = (formula: Formula, print: (formula: Formula) => string): string =>
  "left" in formula || formula.op === "negative" ? `(${print(formula)})` : print(formula);

function lookup({ table, column, key }: Formula & { op: "lookup" }): string {
  // MATCH takes * ? and ~ in a text for wildcards, also when it looks for an exact match.
  const sought = typeof key === "number" ? String(key) : quoted(key.replace(/[~*?]/gu, "~$&"));
  const found = `INDEX(${table}[${column}],MATCH(${sought},${table}[Nøkkel],0))`;
  return `IF(${found}="","",${found})`;
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
