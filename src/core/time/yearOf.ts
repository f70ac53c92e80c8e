import { cellNumber } from "../money";

/**
 * The year that a cell holds, as a number or as text.
 *
 * @returns undefined for what is no whole year between 1901 and 2999
 * @example
 * yearOf("2024") // => 2024
 * yearOf(24) // => undefined
 */
export function yearOf(cell: unknown): number | undefined {
  const year = cellNumber(Number(cell));
  return Number.isInteger(year) && year > 1900 && year < 3000 ? year : undefined;
}
