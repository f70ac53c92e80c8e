import { decimal, ONE, roundTo, type Amount, type Decimal } from "../money";

/** How far a printed total is from its printed parts: it foots, it nearly does, or it is wrong. */
export type Footing = "foots" | "near" | "wrong";

/**
 * Judges a residue by what rounding can explain (design, rule 13).
 *
 * Each part was rounded by up to half a unit either way, so the residue of n parts spreads as unit x sqrt(n/12). Up to
 * three times that is silent. Beyond it, up to half a unit for each part is possible but unlikely.
 *
 * @param residue - total less the sum of its parts
 * @param parts - how many parts there are
 * @param unit - what they were rounded to, above zero
 * @example
 * footingOf(decimal("2"), 4, decimal("1")) // => near
 * footingOf(decimal("36"), 72, decimal("1")) // => near
 * footingOf(decimal("7"), 72, decimal("1")) // => foots
 */
export function footingOf(residue: Amount, parts: number, unit: Decimal): Footing {
  if (residue.isZero()) return "foots";
  // Doubles tell at once what is far off. Near the limits exact figures decide.
  if (Math.abs(residue.toNumber() / unit.toNumber()) > parts + 1) return "wrong";
  const units = residue.abs().div(unit);
  if (
    units
      .times(units)
      .times(12)
      .lte(9 * parts)
  )
    return "foots";
  return units.times(2).lte(parts) ? "near" : "wrong";
}

/**
 * Judges a total by its own sum. One that was rounded by itself, above parts with more decimals, foots.
 *
 * @param decimals - the most decimals that any figure of its line shows. No figure of the line is rounded to fewer
 */
export function footingOfTotal(total: Amount, sum: Amount, parts: number, unit: Decimal, decimals: number): Footing {
  const residue = total.minus(sum);
  if (residue.isZero()) return "foots";
  const footing = footingOf(residue, parts, unit);
  return footing !== "foots" && isRoundedByItself(total, sum, decimals) ? "foots" : footing;
}

function isRoundedByItself(total: Amount, sum: Amount, decimals: number): boolean {
  if (Math.abs(total.toNumber() - sum.toNumber()) > 10 ** -decimals) return false;
  return decimals < sum.decimalPlaces() && roundTo(sum, powerOfTen(-decimals)).eq(total);
}

/**
 * The unit that printed figures were rounded to: 10^-(most decimals among them).
 *
 * A figure that was computed shows more digits than anybody printed. The last two of its fifteen are noise.
 */
export function unitOf(amounts: readonly Amount[]): Decimal {
  let decimals = 0;
  let digits = 0;
  for (const amount of amounts) {
    const own = amount.decimalPlaces();
    if (own > decimals) decimals = own;
    if (own > FEW_DECIMALS && amount.e + 1 > digits) digits = amount.e + 1;
  }
  if (decimals === 0) return ONE;
  return powerOfTen(-(decimals > FEW_DECIMALS ? Math.max(FEW_DECIMALS, Math.min(decimals, 12 - digits)) : decimals));
}

const FEW_DECIMALS = 4;

const POWERS = new Map<number, Decimal>();
function powerOfTen(exponent: number): Decimal {
  const known = POWERS.get(exponent) ?? decimal(`1e${exponent}`);
  POWERS.set(exponent, known);
  return known;
}

/** How many digits a figure has between its first and its last that is not zero: what a chance likeness must hit. */
export const digitsOf = (amount: Amount): number => (amount.isZero() ? 0 : amount.precision());
