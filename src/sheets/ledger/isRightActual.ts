import type { Amount, Decimal } from "../../core";
import { toOre } from "./lineActuals";

/**
 * Whether an actual is what the ledger gives. Excel adds in doubles before it rounds to the øre, so a sum that ends on
 * half an øre may have gone either way, and both are right.
 *
 * @param shown - in the workbook's unit
 * @param kroner - what the lines add up to, exact
 */
export function isRightActual(shown: Amount, kroner: Amount, unit: Decimal): boolean {
  const doubt = kroner.abs().times(AMONG_DOUBLES).plus(LEAST_DOUBT);
  return [kroner, kroner.minus(doubt), kroner.plus(doubt)].some((one) => isClose(shown.times(unit), toOre(one)));
}

/** What sums of doubles differ by from exact ones, of the sum, and where the amounts cancel each other out. */
const AMONG_DOUBLES = "1e-12";
const LEAST_DOUBT = "0.00001";

const isClose = (one: Amount, other: Amount): boolean =>
  one.minus(other).abs().lte(other.abs().times(AMONG_DOUBLES).plus(LEAST_DOUBT));
