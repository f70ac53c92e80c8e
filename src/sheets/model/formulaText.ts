import type { Language } from "../../text";
import { address } from "./address";
import type { Formula } from "./formula";
import type { TableName } from "./names";
import { rowIndex, type Sheet } from "./sheet";

/**
 * Prints a formula as Excel reads it: en-US, A1, with the equals sign.
 *
 * @param column - the column of the formula, counted from zero
 * @param language - the language of the words in the formula
 */
export const formulaText = (formula: Formula, sheet: Sheet, column: number, language: Language): string =>
  `=${print(formula, { sheet, column, language })}`;

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
    case "setting":
      return `INDEX(${tableName("Oppsett")}[Verdi],MATCH(${quoted(formula.key)},${tableName("Oppsett")}[Nøkkel],0))`;
    case "column":
      return `${tableName("Poster")}[${formula.column}]`;
    case "growths":
      return `${tableName("Vekst")}[${formula.column}]`;
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
  // MATCH reads * ? and ~ in a text as wildcards, even for an exact match.
  const sought = typeof key === "number" ? String(key) : quoted(key.replace(/[~*?]/gu, "~$&"));
  const found = `INDEX(${table}[${column}],MATCH(${sought},${table}[Nøkkel],0))`;
  return `IF(${found}="","",${decimals === undefined ? found : `ROUND(${found},${decimals})`})`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

type Run = { first: number; last: number };

/** Joins consecutive rows, so that a sum reads as an auditor would write it. */
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
