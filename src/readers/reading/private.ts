/**
 * A text without the numbers that name a person or a bank account: both have eleven digits in Norway, written together or
 * in groups, and an account may be written as an IBAN, of any country.
 */
export const withoutPrivateNumbers = (text: string): string =>
  MAYBE.test(text) ? NUMBERS.reduce((left, number) => left.replace(number, HIDDEN), text) : text;

/**
 * A cell that cannot be read, as a finding may quote it. In a row that has slipped it can be anybody's name or address, so
 * its words are hidden, unless it is one short word, as a month, a currency or an error value is.
 */
export function withoutPrivateWords(cell: string): string {
  const words = cell.match(/\p{L}+/gu) ?? [];
  const isShort = words.length === 0 || (words.length === 1 && words.join("").length <= SHORT);
  return withoutPrivateNumbers(isShort ? cell : cell.replace(/\p{L}(?:[\p{L} .,'’-]*\p{L})?/gu, HIDDEN));
}

const HIDDEN = "•••";
const SHORT = 5;
// Most texts have no five digits in a row, and need no more than this look.
const MAYBE = /\d{4}[\s.-]?\d/u;
const NUMBERS = [
  /NO\d{2}(?:[\s-]?\d{4}){2}[\s-]?\d{3}(?!\d)/giu,
  /\b[A-Z]{2}\d{2}(?:[\s-]?[A-Z]{4})?(?:[\s-]?\d){10,26}(?!\d)/gu,
  /(?<!\d)\d{4}[\s.-]?\d{2}[\s.-]?\d{5}(?!\d)/gu,
  /(?<!\d)\d{6}[\s/-]\d{5}(?!\d)/gu,
  /(?<!\d)\d{2}\.\d{2}\.\d{2}[\s-]\d{5}(?!\d)/gu,
];
