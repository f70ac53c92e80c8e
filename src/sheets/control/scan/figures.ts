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

/** The printed figure of a cell. A share, a date and a word are no figures. */
export function figureOf(value: unknown, format: unknown): Figure {
  if (typeof value === "number") return isPlainNumber(format) ? printed(decimalOf(value), format) : undefined;
  // A text with two possible amounts is no figure.
  return isNumberText(value) ? (attempt(() => parseAmount(value), []) ?? "unreadable") : undefined;
}

/** Tells whether a cell looks like a number, even as a text. */
export const isFigure = (cells: SheetCells, row: number, column: number): boolean =>
  hasNumber(cells, row, column) || isNumberText(cells.values[row]?.[column]);

/** Tells whether a value is a text that looks like a number. Formulas ignore it. */
export const isNumberText = (value: unknown): value is string => typeof value === "string" && isAmountText(value);

/** Tells whether a value is a year in a heading. */
export const isYear = (value: unknown): boolean => /^(?:19|20)\d\d$/u.test(String(value).trim());

/** Tells whether a format is for numbers, not for shares or dates. */
const isPlainNumber = (format: unknown): boolean => !/[%dmyhs]/iu.test(bare(format));

/** Rounds an amount to the decimals of its format. A general format shows all. */
function printed(amount: Amount, format: unknown): Amount {
  const shown = /[0#?](?:\.(?<decimals>[0#?]*))?(?<scaled>,*)$/u.exec(bare(format).replace(/[^0#?.,]/gu, ""))?.groups;
  if (!shown || shown["scaled"] !== "") return amount;
  return roundTo(amount, decimal(`1e-${shown["decimals"]?.length ?? 0}`));
}

/** The format of positive numbers, without words, colours and currencies. */
const bare = (format: unknown): string =>
  (typeof format === "string" && format !== "General" ? format : "")
    .replace(/"[^"]*"|\[[^\]]*(?:\]|$)|\\.|_.|\*./gu, "")
    .split(";")[0] ?? "";
