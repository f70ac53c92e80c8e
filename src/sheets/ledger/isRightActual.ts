import type { Amount, Decimal } from "../../core";
import { toOre } from "./lineActuals";

/**
 * Tells whether an actual agrees with the ledger. Excel adds doubles before it rounds to the øre, so a sum at half an øre may
 * be rounded either way, and both are right.
 *
 * @param shown - the actual in the workbook's unit
 * @param kroner - the exact sum of the lines
 */
export function isRightActual(shown: Amount, kroner: Amount, unit: Decimal): boolean {
  const doubt = kroner.abs().times(AMONG_DOUBLES).plus(LEAST_DOUBT);
  return [kroner, kroner.minus(doubt), kroner.plus(doubt)].some((one) => isClose(shown.times(unit), toOre(one)));
}

/** The part by which sums of doubles may differ from exact ones, of the sum and of amounts that cancel out. */
const AMONG_DOUBLES = "1e-12";
const LEAST_DOUBT = "0.00001";

const isClose = (one: Amount, other: Amount): boolean =>
  one.minus(other).abs().lte(other.abs().times(AMONG_DOUBLES).plus(LEAST_DOUBT));
