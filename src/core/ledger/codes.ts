import { isBlank, quote } from "../money";
import { InputFault } from "../faults";

/** The codes a rule takes, as ranges. An empty list means every code. */
export type Codes = readonly CodeRange[];

/** From one code to another, both included. Codes are compared by as many leading characters as the ends have. */
export type CodeRange = { first: string; last: string; group: boolean };

/**
 * Reads which accounts a rule takes. An account stands for all that begin with it, because the standard chart
 * has three digits and each organisation adds a fourth: `642` takes 6420 to 6429, `5` the whole class, `670-674` 6700
 * to 6749.
 *
 * @param cell - a list such as `500-579; 590`; a blank takes every account
 * @throws InputFault `codes-unreadable`
 * @example
 * takes(readAccounts("500-579; 642"), "5701") // => true
 * takes(readAccounts("500-579"), "5800") // => false
 */
export const readAccounts = (cell: unknown): Codes => readCodes(cell, true);

/**
 * Reads which cost centres or projects a rule takes: whole codes, ranges of codes of equal length, or a beginning with
 * an asterisk.
 *
 * @param cell - a list such as `012345; 2000-2999; 31*`; a blank takes every code
 * @throws InputFault `codes-unreadable`
 * @example
 * takes(readPlaces("012345; 31*"), "3100") // => true
 * takes(readPlaces("12345"), "012345") // => false
 */
export const readPlaces = (cell: unknown): Codes => readCodes(cell, false);

/** Whether these codes include this one. */
export const takes = (codes: Codes, code: string): boolean =>
  codes.length === 0 || codes.some((range) => lies(code, range));

function lies(code: string, { first, last, group }: CodeRange): boolean {
  if (!group) return code.length === first.length && code >= first && code <= last;
  return code.slice(0, first.length) >= first && code.slice(0, last.length) <= last;
}

function readCodes(cell: unknown, asGroups: boolean): Codes {
  if (isBlank(cell)) return [];
  const parts = quote(cell).split(/[;,\n]/u);
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => readRange(part, asGroups));
}

function readRange(part: string, asGroup: boolean): CodeRange {
  const groups = RANGE.exec(part)?.groups;
  const first = groups?.["first"] ?? "";
  const last = groups?.["last"] ?? first;
  const group = asGroup || groups?.["star"] !== undefined;
  const backwards = first.slice(0, last.length) > last.slice(0, first.length);
  if (!groups || backwards || (!group && first.length !== last.length)) {
    throw new InputFault("codes-unreadable", { given: part.slice(0, 40) });
  }
  return { first, last, group };
}

const RANGE = /^(?<first>[\p{L}\d_.]+)(?:(?<star>\*)| ?[-–] ?(?<last>[\p{L}\d_.]+))?$/u;
