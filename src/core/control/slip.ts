import { decimal, type Amount, type Decimal } from "../money";
import { digitsOf } from "./allowance";

/** How a total is a slip of the pen for its sum. */
export type Slip = "negated" | "transposed" | "digit" | "too-large" | "too-small";

/**
 * Finds the slip that makes one printed amount of another: its sign turned, two neighbouring digits swapped, one digit
 * changed, or the point moved.
 *
 * @returns undefined where there is none, and where the amounts are too short to tell
 */
export function slipOf(printed: Amount, wanted: Amount): Slip | undefined {
  if (printed.isZero() || wanted.isZero() || printed.eq(wanted)) return undefined;
  if (digitsOf(wanted) < FEWEST_DIGITS) return undefined;
  if (printed.eq(wanted.neg())) return "negated";
  if (swapsOf(printed).some((swapped) => swapped.eq(wanted))) return "transposed";
  if (isOneDigitOff(printed, wanted)) return "digit";
  for (const times of [10, 100, 1000]) {
    if (printed.eq(wanted.times(times))) return "too-large";
    if (wanted.eq(printed.times(times))) return "too-small";
  }
  return undefined;
}

const FEWEST_DIGITS = 3;

function isOneDigitOff(printed: Amount, wanted: Amount): boolean {
  const places = Math.max(printed.decimalPlaces(), wanted.decimalPlaces());
  const [one, other] = [printed.toFixed(places), wanted.toFixed(places)];
  if (one.length !== other.length) return false;
  let off = 0;
  for (let i = 0; i < one.length; i += 1) if (one[i] !== other[i]) off += 1;
  return off === 1;
}

/** The amounts that two neighbouring digits swapped make of one. */
export function swapsOf(total: Amount): Decimal[] {
  const digits = total.toFixed();
  return Array.from({ length: digits.length - 1 }, (_, i) => i).flatMap((i) => {
    const [before, one, next] = [digits.charAt(i - 1), digits.charAt(i), digits.charAt(i + 1)];
    const leadsWithZero = next === "0" && !/\d/u.test(before);
    if (!/\d\d/u.test(one + next) || one === next || leadsWithZero) return [];
    return [decimal(digits.slice(0, i) + next + one + digits.slice(i + 2))];
  });
}
