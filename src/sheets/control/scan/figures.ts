import {
  attempt,
  decimal,
  decimalOf,
  isAmountText,
  parseAmount,
  roundTo,
  type Amount,
  type Figure,
} from "../../../core";
import { hasNumber, type SheetCells } from "./cells";

/** A cell's figure as it is printed. A share, a date and a word are none. */
export function figureOf(value: unknown, format: unknown): Figure {
  if (typeof value === "number") return isPlainNumber(format) ? printed(decimalOf(value), format) : undefined;
  // A text that two readers take for two amounts is neither.
  return isNumberText(value) ? (attempt(() => parseAmount(value), []) ?? "unreadable") : undefined;
}

/** What its reader takes for a number, a text too. */
export const isFigure = (cells: SheetCells, row: number, column: number): boolean =>
  hasNumber(cells, row, column) || isNumberText(cells.values[row]?.[column]);

/** A text that its reader takes for a number, and that no formula does. */
export const isNumberText = (value: unknown): value is string => typeof value === "string" && isAmountText(value);

/** A year, as a heading has it. */
export const isYear = (value: unknown): boolean => /^(?:19|20)\d\d$/u.test(String(value).trim());

/** Neither a share nor a date, by its format. */
const isPlainNumber = (format: unknown): boolean => !/[%dmyhs]/iu.test(bare(format));

/** Rounded to the decimals that its format shows; a general format shows them all. */
function printed(amount: Amount, format: unknown): Amount {
  const shown = /[0#?](?:\.(?<decimals>[0#?]*))?(?<scaled>,*)$/u.exec(bare(format).replace(/[^0#?.,]/gu, ""))?.groups;
  if (!shown || shown["scaled"] !== "") return amount;
  return roundTo(amount, decimal(`1e-${shown["decimals"]?.length ?? 0}`));
}

/** The format of positive numbers, without the words, colours and currencies in it. */
const bare = (format: unknown): string =>
  (typeof format === "string" && format !== "General" ? format : "")
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./gu, "")
    .split(";")[0] ?? "";
