import { cellValue, formulaText, placeOf, type Cell, type Sheet } from "../sheets";
import type { Language } from "../text";
import { storedFormula } from "./storedFormula";

/** The content of a cell in a file. A formula has its value too, for a reader without the add-in. */
export type Content =
  null | number | string | { formula: string; result: string | number } | { text: string; hyperlink: string };

export function cellContent(cell: Cell | undefined, sheet: Sheet, column: number, language: Language): Content {
  const formula = cellFormula(cell, sheet, column, language);
  const value = cellValue(cell, language);
  if (formula !== undefined) return { formula, result: value };
  if (cell?.kind === "link") return { text: cell.words[language], hyperlink: `#${placeOf(cell.to)}` };
  return value === "" ? null : value;
}

/** The formula of a cell in the form of a file; undefined where the cell has none. */
export const cellFormula = (
  cell: Cell | undefined,
  sheet: Sheet,
  column: number,
  language: Language,
): string | undefined =>
  cell && "formula" in cell ? storedFormula(formulaText(cell.formula, sheet, column, language)) : undefined;
