import type { Amount } from "./amount";
import { decimal } from "./decimal";
import { InputFault } from "../faults";

/** How a text writes its numbers: `norwegian` with a decimal comma, `english` with a decimal point. */
export type Convention = "norwegian" | "english";

/** An amount as a table prints it, with the change in parentheses behind it, if any. */
export type WrittenAmount = { amount: Amount; change?: Amount };

/**
 * Reads an amount from the text of an import or a pasted table.
 *
 * Thousands may be separated by four kinds of space or by the other mark, also with a stray space behind it (`3.
 * 846.000`). Any dash is a minus, before or behind the digits. Parentheses mean a negative amount. `kr` may stand
 * before the number, also behind the minus, or after it. `,-` means whole kroner. A single dash is a blank. `347 426
 * (-1 002)` gives the amount; `readWrittenAmount` gives the change too.
 *
 * @param text - one cell's text
 * @param convention - of the whole source. Without it a text is read only when both conventions agree, or when only one
 * of them can have written it: `640.000` is 640 to one reader and 640 000 to another, so it is refused
 * @returns the exact amount, or undefined for a blank
 * @throws InputFault `amount-text-ambiguous`, `amount-text-unreadable` (also for more than 15 significant digits, which
 * no cell can hold)
 * @example
 * String(parseAmount("- 199.000", "norwegian")) // => -199000
 * String(parseAmount("(7 500,00)")) // => -7500
 * String(parseAmount("347 426 (-1 002)")) // => 347426
 */
export const parseAmount = (text: string, convention?: Convention): Amount | undefined =>
  readWrittenAmount(text, convention)?.amount;

/**
 * Reads an amount and the change printed behind it, as board tables have them: `347 426 (-1 002)`.
 *
 * The change must have a sign, unless it is 0: a parenthesis without one may be a footnote or a negative amount.
 *
 * @throws InputFault `amount-text-ambiguous`, `amount-text-unreadable`
 * @example
 * String(readWrittenAmount("347 426 (-1 002)")?.change) // => -1002
 */
export function readWrittenAmount(text: string, convention?: Convention): WrittenAmount | undefined {
  const plain = plainAmount(text);
  if (plain === "" || plain === "-") return undefined;
  const readings = (convention ? [convention] : CONVENTIONS)
    .map((by) => readBy(plain, NUMBERS[by]))
    .filter((reading) => reading !== undefined);
  const [reading, other] = readings;
  if (!reading) throw new InputFault("amount-text-unreadable", { given: text.slice(0, 40) });
  if (other && !same(reading, other)) throw new InputFault("amount-text-ambiguous", { given: text.slice(0, 40) });
  return reading;
}

/**
 * Whether a text looks like an amount, even an ambiguous one. A single dash is a blank.
 *
 * @example
 * isAmountText("30 435") // => true
 * isAmountText("3. kvartal") // => false
 */
export function isAmountText(text: string): boolean {
  const plain = plainAmount(text);
  return CONVENTIONS.some((convention) => readBy(plain, NUMBERS[convention]) !== undefined);
}

// Space, hard space, narrow hard space, thin space.
const SPACES = /[ \u00a0\u202f\u2009]/gu;
// Hyphen-minus, hyphens, figure dash, en dash, minus sign.
const MINUSES = /[-\u2010-\u2013\u2212]/gu;
const CONVENTIONS: readonly Convention[] = ["norwegian", "english"];
const MOST_DIGITS = 15;

// Groups have three digits, and the first does not start with zero: 0.250 is not a thousand.
const NUMBERS: Record<Convention, RegExp> = {
  norwegian: /^(?<whole>0|[1-9]\d{0,2}(?:(?:\. ?| )\d{3})+|[1-9]\d*|)(?:,(?<decimals>\d+))?$/u,
  english: /^(?<whole>0|[1-9]\d{0,2}(?:(?:, ?| )\d{3})+|[1-9]\d*|)(?:\.(?<decimals>\d+))?$/u,
};

const plainAmount = (text: string): string => text.replace(SPACES, " ").replace(MINUSES, "-").trim();

function readBy(plain: string, number: RegExp): WrittenAmount | undefined {
  const split = /^(?<before>[^()]+)\((?<inside>[-+][^()]*|0)\)$/u.exec(plain)?.groups;
  const amount = signed(split?.["before"]?.trim() ?? plain, number);
  if (!split) return amount && { amount };
  const change = signed(split["inside"] ?? "", number);
  return amount && change && { amount, change };
}

function signed(text: string, number: RegExp): Amount | undefined {
  const bare = text.replace(/^(-|\()? ?kr\.? ?/iu, "$1").replace(/(?: ?kr\.?|,-)$/iu, "");
  const groups = SIGNED.map((form) => form.exec(bare)?.groups).find((found) => found !== undefined);
  const digits = exact(groups?.["digits"] ?? "", number);
  return digits === undefined ? undefined : decimal(groups?.["minus"] === undefined ? digits : `-${digits}`);
}

// One sign only: a minus in parentheses, or at both ends, is ambiguous.
const SIGNED = [
  /^(?:(?<minus>-)|\+)? ?(?<digits>[\d.,](?:[\d., ]*[\d.,])?)$/u,
  /^(?<digits>[\d.,](?:[\d., ]*[\d.,])?) ?(?<minus>-)$/u,
  /^(?<minus>\() ?(?<digits>[\d.,](?:[\d., ]*[\d.,])?) ?\)$/u,
];

function exact(text: string, number: RegExp): string | undefined {
  const groups = number.exec(text)?.groups;
  if (!groups || text === "") return undefined;
  const whole = (groups["whole"] ?? "").replace(/\D/gu, "");
  const digits = groups["decimals"] === undefined ? whole : `${whole || "0"}.${groups["decimals"]}`;
  const significant = /[1-9](?:\d*[1-9])?/u.exec(digits.replace(".", ""))?.[0] ?? "";
  return significant.length > MOST_DIGITS ? undefined : digits;
}

const same = (one: WrittenAmount, other: WrittenAmount): boolean =>
  one.amount.eq(other.amount) && String(one.change) === String(other.change);
