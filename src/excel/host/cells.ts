import { cellValue, formulaText, isHeldFormula, type Cell, type HeldCell, type Sheet } from "../../sheets";
import type { Language } from "../../text";

/** A value for a cell: Excel takes a number, or a text that it reads as if it were typed. */
export type Written = string | number;

/** Gives a cell's formula as Excel reads it, or undefined where the cell holds none. */
export const cellFormula = (
  cell: Cell | undefined,
  sheet: Sheet,
  column: number,
  language: Language,
): string | undefined => (cell && "formula" in cell ? formulaText(cell.formula, sheet, column, language) : undefined);

/** Gives the content of a cell that has no formula. */
export const cellContent = (cell: Cell | undefined, language: Language): Written => keptCell(cellValue(cell, language));

/**
 * Prepares a value for Excel, which reads every text as if it were typed. A leading apostrophe keeps a text such as
 * 007, april 2024 or =A1 the text it is.
 */
export function keptCell<Given>(cell: Given): Given extends Written ? Written : HeldCell;
export function keptCell(cell: unknown): HeldCell {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return typeof cell === "string" && cell !== "" ? `'${cell}` : "";
}

/** Prepares a cell for Excel by its formula, where its value is not known. */
export const asHeld = (cell: unknown): HeldCell => (isHeldFormula(cell) ? cell : keptCell(cell));

/** Prepares a cell for Excel as it was read. A text that looks like a formula equals the value it shows. */
export const asRead = (formula: unknown, value: unknown): HeldCell =>
  formula === value ? keptCell(formula) : asHeld(formula);
