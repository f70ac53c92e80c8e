import {
  absolute,
  add,
  compare,
  divide,
  floor,
  fraction,
  multiply,
  negate,
  NOTHING,
  subtract,
  total,
  type Rational,
} from "./rational";

/*
 * The rules of section 3 of the design, written once more in fractions and as plainly as they are said. Nothing here
 * knows how src does it: where src sorts, this picks one by one; where src divides, this multiplies across.
 */

/** Rule 2: the nearest whole unit, a tie away from zero. */
export function nearest(amount: Rational, unit: Rational): Rational {
  const size = fraction(floor(add(divide(absolute(amount), unit), fraction(1n, 2n))));
  return multiply(compare(amount, NOTHING) < 0n ? negate(size) : size, unit);
}

/** Rule 2: a column whose printed parts sum to its printed total. */
export function nearestColumn(parts: readonly (Rational | undefined)[], unit: Rational): (Rational | undefined)[] {
  const given = parts.filter((part) => part !== undefined);
  return handOut(
    parts.map((part) => part && divide(part, unit)),
    divide(nearest(total(given), unit), unit),
  ).map((units) => units && multiply(units, unit));
}

/** Rule 9: an amount split by weights. */
export function split(
  amount: Rational,
  weights: readonly (Rational | undefined)[],
  unit: Rational,
): (Rational | undefined)[] {
  const all = total(weights.filter((weight) => weight !== undefined));
  const units = divide(absolute(amount), unit);
  const sign = compare(amount, NOTHING) < 0n ? fraction(-1n) : fraction(1n);
  return handOut(
    weights.map((weight) => weight && divide(multiply(units, weight), all)),
    units,
  ).map((part) => part && multiply(multiply(part, unit), sign));
}

/** Rule 4: the share of the budget that is due, by twelve weights; all of it where the line is paid. */
export function dueShare(months: number, weights: readonly number[] | "paid"): Rational {
  if (weights === "paid") return fraction(1n);
  const count = (list: readonly number[]): bigint => list.reduce((sum, weight) => sum + BigInt(weight), 0n);
  return fraction(count(weights.slice(0, months)), count(weights));
}

/** Rule 10: tenths of a per cent, rounded, then looked up. */
export function votesOf(fee: Rational, all: Rational): number {
  const tenths = floor(add(divide(multiply(fee, fraction(1000n)), all), fraction(1n, 2n)));
  if (tenths < 10n) return 1;
  if (tenths < 30n) return 2;
  if (tenths < 60n) return 3;
  return tenths < 100n ? 4 : 5;
}

/** Rule 13: half a unit for each part is rounding. */
export function residueOf(parts: readonly (Rational | undefined)[], printed: Rational, unit: Rational): Rational {
  const given = parts.filter((part) => part !== undefined);
  const residue = subtract(printed, total(given));
  const allowed = multiply(unit, fraction(BigInt(given.length), 2n));
  return compare(absolute(residue), allowed) > 0n ? residue : NOTHING;
}

/** Rule 8: half of nothing is given back of a deficit. */
export const givenBack = (surplus: Rational, share: Rational): Rational =>
  compare(surplus, NOTHING) > 0n ? multiply(surplus, share) : NOTHING;

/** Rule 8: a fee below zero is no fee. */
export const notNegative = (fee: Rational): Rational | undefined => (compare(fee, NOTHING) < 0n ? undefined : fee);

/** Cuts each to whole units, then hands out what is left, one at a time, to the one that lost most, the first on a tie. */
function handOut(exact: readonly (Rational | undefined)[], units: Rational): (Rational | undefined)[] {
  const whole = exact.map((part) => part && floor(part));
  const lost = exact.map((part) => part && subtract(part, fraction(floor(part))));
  let left = floor(units) - whole.reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n);
  for (; left > 0n; left -= 1n) {
    let winner = -1;
    lost.forEach((loss, i) => {
      const best = lost[winner];
      if (loss && (!best || compare(loss, best) > 0n)) winner = i;
    });
    whole[winner] = (whole[winner] ?? 0n) + 1n;
    lost[winner] = undefined;
  }
  return whole.map((part) => (part === undefined ? undefined : fraction(part)));
}
