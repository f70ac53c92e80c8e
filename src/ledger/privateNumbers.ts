/**
 * A posting's text without the numbers that name a person or a bank account: both have eleven digits in Norway, written
 * together or in groups, and an account may be written as an IBAN.
 */
export const withoutPrivateNumbers = (text: string): string =>
  MAYBE.test(text) ? text.replace(IBAN, HIDDEN).replace(ELEVEN, HIDDEN) : text;

const HIDDEN = "•••";
// Most texts have no six digits in a row, and need no more than this look.
const MAYBE = /\d{4}[ .]?\d/u;
const IBAN = /\bNO\d{2}(?: ?\d{4}){2} ?\d{3}\b/giu;
const ELEVEN = /(?<!\d)(?:\d{11}|\d{4}[. ]\d{2}[. ]\d{5}|\d{6}[ -]\d{5})(?!\d)/gu;
