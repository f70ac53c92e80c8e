import { serialOfDay } from "../core";
import { decimalsIn, formulaText, type Cell, type Sheet } from "../sheets";
import type { Language } from "../text";

/** What is written to a cell: Excel takes a number, or a text that it reads as if it were typed. */
export type Written = string | number;

/** A cell's formula as Excel reads it, or undefined where the cell holds none. */
export const cellFormula = (cell: Cell | undefined, sheet: Sheet, column: number): string | undefined =>
  cell && "formula" in cell ? formulaText(cell.formula, sheet, column) : undefined;

/** What a cell without a formula holds; here an exact amount becomes a cell's double. */
export function cellContent(cell: Cell | undefined, language: Language): Written {
  switch (cell?.kind) {
    case undefined:
    case "blank":
      return "";
    case "words":
      return asText(cell.words[language]);
    case "date":
      return serialOfDay(cell.value);
    case "amount":
    case "rate":
    case "number":
      return cell.value?.toNumber() ?? "";
  }
}

/** The number format of a cell, in en-US: every reader sees it in the form of their own country. */
export function cellFormat(cell: Cell | undefined, sheet: Sheet, column: number): string {
  switch (cell?.kind) {
    case "amount":
      return decimalsIn(sheet, column) === 2 ? "#,##0.00" : "#,##0";
    case "rate":
      return "0.0 %";
    case "number":
      return "0";
    case "date":
      return "dd.mm.yyyy";
    case undefined:
    case "blank":
    case "words":
      return "General";
  }
}

/** A text that Excel would read as something else (=A1, 30.06.2024, -) is marked as text, so that it stays what it is. */
const asText = (text: string): string => (/^\p{L}/u.test(text) ? text : `'${text}`);
