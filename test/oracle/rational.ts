/** An exact fraction in lowest terms, its denominator above zero. Knows nothing of decimals, and nothing of src. */
export type Rational = { readonly over: bigint; readonly under: bigint };

export function fraction(over: bigint, under = 1n): Rational {
  if (under === 0n) throw new RangeError("no fraction has zero under its line");
  const divisor = greatestDivisor(over, under) * (under < 0n ? -1n : 1n);
  return { over: over / divisor, under: under / divisor };
}

/** Reads plain digits with or without a point and an exponent: `-12.5`, `125e-1`. */
export function rational(text: string): Rational {
  const read = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/u.exec(text);
  if (!read) throw new SyntaxError(`${text} is not a number`);
  const [, minus, whole = "", decimals = "", exponent = "0"] = read;
  const digits = BigInt(whole + decimals) * (minus === "-" ? -1n : 1n);
  const places = Number(exponent) - decimals.length;
  return places < 0 ? fraction(digits, 10n ** BigInt(-places)) : fraction(digits * 10n ** BigInt(places));
}

export const NOTHING = fraction(0n);

export const add = (a: Rational, b: Rational): Rational =>
  a.under === b.under
    ? fraction(a.over + b.over, a.under)
    : fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const negate = ({ over, under }: Rational): Rational => ({ over: -over, under });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => fraction(a.over * b.over, a.under * b.under);
export const divide = (a: Rational, b: Rational): Rational => fraction(a.over * b.under, a.under * b.over);
export const absolute = ({ over, under }: Rational): Rational => ({ over: over < 0n ? -over : over, under });
export const compare = (a: Rational, b: Rational): bigint => a.over * b.under - b.over * a.under;
export const equal = (a: Rational, b: Rational): boolean => a.over === b.over && a.under === b.under;
export const total = (terms: readonly Rational[]): Rational => terms.reduce(add, NOTHING);

/** The largest whole number that is not above it. */
export function floor({ over, under }: Rational): bigint {
  const cut = over / under; // towards zero
  return over < 0n && cut * under !== over ? cut - 1n : cut;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [one, other] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}
