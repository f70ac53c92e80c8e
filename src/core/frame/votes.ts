import { decimal, quotient, roundTo, type Amount, type Decimal } from "../money";
import { CellFault } from "../faults";

/**
 * The votes of an institution by its share of the fee (the guidelines of Pensumlistekonsortiet).
 *
 * The bands have gaps (2.9 to 3.0 per cent), so the share is rounded to one decimal of a per cent before it is looked up.
 *
 * @param fee - what the institution pays
 * @param total - what all pay together, above zero
 * @throws CellFault `fee-share-unusable`
 * @example
 * votes(decimal("295"), decimal("10000")) // => 3
 * votes(decimal("294"), decimal("10000")) // => 2
 */
export function votes(fee: Amount, total: Amount): number {
  const percent = feePercent(fee, total);
  return 1 + BANDS.filter((from) => percent.gte(from)).length;
}

/** The share that votes follow: per cent, one decimal. */
export function feePercent(fee: Amount, total: Amount): Decimal {
  if (!total.gt(0) || fee.lt(0) || fee.gt(total)) {
    throw new CellFault("fee-share-unusable", { fee: fee.toString(), total: total.toString() });
  }
  return roundTo(quotient(fee.times(100), total), decimal("0.1"));
}

/** The shares, in per cent, at which an institution gets one more vote. */
const BANDS = ["1", "3", "6", "10"].map(decimal);
