import {
  attempt,
  decimal,
  decimalOf,
  isAmountText,
  parseAmount,
  roundTo,
  type Amount,
  type Convention,
  type Figure,
} from "../../../core";
import { bareFormat, isDayFormat } from "../../model";
import { isBlankCell, textAt, type SheetCells } from "./cells";

/** What a cell is to its reader. A text that begins as a figure and holds a mark, `3488*`, is a marked one. */
export type CellKind = "blank" | "words" | "amount" | "share" | "date" | "number-text" | "marked" | "none";

export function kindOf(cells: SheetCells, row: number, column: number): CellKind {
  const value = cells.values[row]?.[column];
  if (typeof value === "number") {
    const format = cells.formats[row]?.[column];
    return bareFormat(format).includes("%") ? "share" : isDayFormat(format) ? "date" : "amount";
  }
  if (isBlankCell(cells, row, column)) return "blank";
  if (typeof value !== "string") return "words";
  const text = textAt(cells, row, column);
  if (isAmountText(text)) return "number-text";
  if (NO_FIGURE.test(text)) return "none";
  return isMarked(text) ? "marked" : "words";
}

/** Tells whether a cell looks like a figure of a table, of whatever kind. */
export const isFigure = (cells: SheetCells, row: number, column: number): boolean =>
  ["amount", "share", "number-text", "marked"].includes(kindOf(cells, row, column));

// What stands where there is no figure.
const NO_FIGURE =
  /^(?:[-\u2010-\u2015\u2212.*x]+|[in][./]?a\.?|n\.? ?a\.?|i ?\/ ?[ar]|u\.? ?o\.?|ikke (?:oppgitt|relevant|aktuelt)|ikkje (?:oppgitt|relevant|aktuelt)|(?:se|sjå|jf\.?) (?:note|merknad|vedlegg).*|tba|tbd)$/iu;
// The mark of a footnote behind a figure.
const MARK = /(?:[*\u00b9\u00b2\u00b3\u2070-\u2079†‡?]{1,3}| ?\(?[a-z\d]\))$/iu;

function isMarked(text: string): boolean {
  const bare = text.replace(MARK, "").trim();
  return bare !== text && isAmountText(bare);
}

/** The printed figure of a cell. A share, a date and a word are no figures. */
export function figureAt(cells: SheetCells, row: number, column: number, convention: Convention): Figure {
  const value = cells.values[row]?.[column];
  switch (kindOf(cells, row, column)) {
    case "amount":
      return printed(shownDigits(value as number), cells.formats[row]?.[column]);
    case "number-text":
      return textFigure(value as string, convention);
    case "marked":
      return "unreadable";
    default:
      return undefined;
  }
}

/** A text with two possible amounts is read as its table writes the others. */
const textFigure = (text: string, convention: Convention): Figure =>
  attempt(() => parseAmount(text), []) ?? attempt(() => parseAmount(text, convention), []) ?? "unreadable";

/** How the texts of a table write their numbers: as those do that have one reading only. */
export const conventionOf = (texts: readonly string[]): Convention =>
  readOnlyBy(texts, "english") > readOnlyBy(texts, "norwegian") ? "english" : "norwegian";

/** How all texts of a table write their numbers, where at least one has that reading only and none the other. */
export function provenConvention(texts: readonly string[]): Convention | undefined {
  const [norwegian, english] = [readOnlyBy(texts, "norwegian"), readOnlyBy(texts, "english")];
  if (norwegian > 0 === english > 0) return undefined;
  return norwegian > 0 ? "norwegian" : "english";
}

const readOnlyBy = (texts: readonly string[], by: Convention): number =>
  texts.filter((text) => isReadBy(text, by) && !isReadBy(text, by === "english" ? "norwegian" : "english")).length;

const isReadBy = (text: string, convention: Convention): boolean =>
  attempt(() => parseAmount(text, convention), []) !== undefined;

/** Tells whether a value is a year in a heading. */
export const isYear = (value: unknown): boolean => /^(?:19|20)\d\d$/u.test(String(value).trim());

/** Tells whether a value is a period in a heading: 202401. */
export const isPeriod = (value: unknown): boolean => /^(?:19|20)\d\d(?:0\d|1[0-3])$/u.test(String(value).trim());

/** A cell shows fifteen digits at most. What is behind them is noise. */
const shownDigits = (double: number): Amount => decimalOf(Number(double.toPrecision(MOST_DIGITS)));

const MOST_DIGITS = 15;
const MOST_DECIMALS = 6;

/** Rounds an amount to the decimals of its format. A general format shows all that fit in a cell. */
function printed(amount: Amount, format: unknown): Amount {
  const shown = /[0#?](?:\.(?<decimals>[0#?]*))?(?<scaled>,*)$/u.exec(
    bareFormat(format).replace(/[^0#?.,]/gu, ""),
  )?.groups;
  const decimals = shown && shown["scaled"] === "" ? (shown["decimals"]?.length ?? 0) : MOST_DECIMALS;
  return amount.decimalPlaces() > decimals ? roundTo(amount, decimal(`1e-${decimals}`)) : amount;
}
