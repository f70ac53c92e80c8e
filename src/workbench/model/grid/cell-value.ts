import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

/** What Office.js reads and writes in a cell. An empty cell is the empty text. */
export type CellValue = string | number | boolean;

/** Errors as cells show them. */
export const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** The engine's word for a cell that waits for its function. Excel shows `#BUSY!`. */
export const WAITING = "#GETTING_DATA";

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, xf: null };

/** The cell that a typed value gives, read as Excel reads it: numbers, TRUE and FALSE, text after an apostrophe. */
export function typedCell(typed: CellValue, isTextFormat: boolean): ICellData {
  if (typed === "") return EMPTY;
  if (typeof typed === "number") return { ...EMPTY, v: typed, t: CellValueType.NUMBER };
  if (typeof typed === "boolean") return { ...EMPTY, v: typed ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typed.startsWith("'")) return textCell(typed.slice(1));
  if (isTextFormat) return textCell(typed);
  if (isFormula(typed)) return { ...EMPTY, f: typed, t: null };
  if (/^(true|false)$/i.test(typed)) return typedCell(typed.toLowerCase() === "true", false);
  const amount = typedNumber(typed);
  return amount === undefined ? textCell(typed) : typedCell(amount, false);
}

export function isFormula(typed: string): boolean {
  return typed.length > 1 && typed.startsWith("=");
}

/** What a cell holds, as Office.js gives it. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1" || value === "TRUE";
  return value === WAITING ? "#BUSY!" : value;
}

/**
 * The cell that holds a text, whatever it looks like.
 *
 * The engine reads a text again whenever its cell is formatted; a text that looks like another value is marked as text.
 */
export function textCell(text: string): ICellData {
  const looksLikeMore = (text.trim() !== "" && !Number.isNaN(Number(text))) || /^(true|false)$/i.test(text);
  return { ...EMPTY, v: text, t: looksLikeMore ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function typedNumber(typed: string): number | undefined {
  const text = typed.trim();
  const percent = /^([+-]?\d+(?:\.\d+)?)\s?%$/.exec(text)?.[1];
  if (percent !== undefined) return Number(`${percent}e-2`);
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
