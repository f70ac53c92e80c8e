import { cellValue, formulaText, type Cell, type Sheet } from "../sheets";
import type { Language } from "../text";

/** What is written to a cell: Excel takes a number, or a text that it reads as if it were typed. */
export type Written = string | number;

/** A cell's formula as Excel reads it, or undefined where the cell holds none. */
export const cellFormula = (
  cell: Cell | undefined,
  sheet: Sheet,
  column: number,
  language: Language,
): string | undefined => (cell && "formula" in cell ? formulaText(cell.formula, sheet, column, language) : undefined);

/** What a cell without a formula is given. */
export function cellContent(cell: Cell | undefined, language: Language): Written {
  const value = cellValue(cell, language);
  return typeof value === "string" ? asText(value) : value;
}

/** Excel reads what is written as if it were typed; the mark keeps "=A1", "april 2024" and "TRUE" the text they are. */
const asText = (text: string): string => (text === "" ? "" : `'${text}`);
