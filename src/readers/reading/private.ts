/**
 * Removes the numbers that name a person or a bank account. Both have eleven digits in Norway, written together or in
 * groups. An account may also be written as an IBAN of any country.
 */
export const withoutPrivateNumbers = (text: string): string =>
  MAYBE.test(text) ? NUMBERS.reduce((left, number) => left.replace(number, HIDDEN), text) : text;

/**
 * Gives a cell that cannot be read as a finding may quote it. In a shifted row it can be a name or an address, so its
 * words are hidden. One short word, such as a month, a currency or an error value, stays.
 */
export function withoutPrivateWords(cell: string): string {
  const words = cell.match(/\p{L}+/gu) ?? [];
  const isShort = words.length === 0 || (words.length === 1 && words.join("").length <= SHORT);
  return withoutPrivateNumbers(isShort ? cell : cell.replace(/\p{L}(?:[\p{L} .,'’-]*\p{L})?/gu, HIDDEN));
}

const HIDDEN = "•••";
const SHORT = 5;
// Most texts have no five digits in a row, and need only this test.
const MAYBE = /\d{4}[\s.-]?\d/u;
const NUMBERS = [
  /NO\d{2}(?:[\s-]?\d{4}){2}[\s-]?\d{3}(?!\d)/giu,
  /\b[A-Z]{2}\d{2}(?:[\s-]?[A-Z]{4})?(?:[\s-]?\d){10,26}(?!\d)/gu,
  /(?<!\d)\d{4}[\s.-]?\d{2}[\s.-]?\d{5}(?!\d)/gu,
  /(?<!\d)\d{6}[\s/-]\d{5}(?!\d)/gu,
  /(?<!\d)\d{2}\.\d{2}\.\d{2}[\s-]\d{5}(?!\d)/gu,
];
