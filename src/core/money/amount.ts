import { decimalOf, type Decimal } from "./decimal";
import { CellFault, type Place } from "../faults";

/** Money in the workbook's unit (the board uses 1000 kroner). */
export type Amount = Decimal;

/**
 * Reads one cell as an amount. Blank is not zero, so it stays undefined.
 *
 * Text is refused even when it looks like a number: "1.234" means two different amounts to two readers.
 *
 * @param cell - what Excel holds: number, text, boolean, empty text or null
 * @param place - where the cell is, for the message
 * @returns the amount at its shortest decimal text, or undefined for a blank
 * @throws CellFault `text-for-amount`, `error-for-amount`
 * @example
 * String(readAmount(18770, cellAt("actual"))) // => 18770
 * readAmount("", cellAt("actual")) // => undefined
 */
export function readAmount(cell: unknown, place: Place): Amount | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === "number" && Number.isFinite(cell)) return decimalOf(cell);
  const given = quote(cell);
  throw new CellFault(ERROR_VALUE.test(given) ? "error-for-amount" : "text-for-amount", { place, given });
}

// Excel's error values as Office.js gives them: #REF!, #N/A, #DIV/0!, #BUSY! and the like.
const ERROR_VALUE = /^#[A-Z0-9/_]+[!?]?$/u;

/** Whether a cell looks empty to its reader. */
export const isBlank = (cell: unknown): cell is null | undefined | string =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** A refused cell, as a message quotes it. Excel's data types arrive as objects, which have no short text. */
export const quote = (cell: unknown): string => (typeof cell === "string" ? cell : JSON.stringify(cell).slice(0, 40));
