/**
 * Whether a text is an organisation number: nine digits, the last a check digit by modulus 11 with the weights 3, 2, 7,
 * 6, 5, 4, 3, 2 (Brønnøysundregistrene). Spaces between the digits are a way of writing it.
 *
 * No number begins with zero, so nine zeros are none although their check digit is right.
 *
 * @example
 * isOrganisationNumber("123 456 785") // => true
 * isOrganisationNumber("123456784") // => false
 */
export function isOrganisationNumber(text: string): boolean {
  const digits = text.replace(/[ \u00a0\u202f]/gu, "");
  if (!/^[1-9]\d{8}$/u.test(digits)) return false;
  const products = WEIGHTS.map((weight, i) => weight * Number(digits[i]));
  const check = (11 - (products.reduce((total, product) => total + product, 0) % 11)) % 11;
  return check === Number(digits[8]); // a check of 10 is no digit, so the number does not exist
}

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;
