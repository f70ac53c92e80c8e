import { ZERO, type Amount, type Share } from "../money";
import { CellFault } from "../faults";

/** The funding of a frame, apart from the fee. */
export type Funding = {
  /** All other income of the year: grants, co-financing, sales, memberships passed on at cost. */
  otherIncome: Amount;
  /** Planned drawdown of the consortium's capital (*nedtrekk av virksomhetskapital*). */
  drawdown: Amount;
  /** The part of an expected surplus that is given back (*fratrekk*). */
  deduction: Amount;
};

/**
 * The part of an expected surplus that is given back as a deduction (*fratrekk*) in next year's fee.
 *
 * How large a part is for the board to decide: see `decisionOf`. A deficit gives no deduction.
 *
 * @example
 * String(deductionOf(decimal("1384"), share("0.5"))) // => 692
 * String(deductionOf(decimal("-200"), share("0.5"))) // => 0
 */
export const deductionOf = (surplus: Amount, given: Share): Amount => (surplus.gt(ZERO) ? surplus.times(given) : ZERO);

/**
 * What the member institutions pay together (*konsortieavgift*): the frame less everything else that pays for it.
 *
 * @param frame - next year's frame, in the workbook's unit
 * @returns same unit, unrounded; never below zero, since nobody would pay it
 * @throws CellFault `fee-negative`
 * @example
 * String(consortiumFee(decimal("38947.39"), { otherIncome: decimal("247.2"), drawdown: decimal("3650"), deduction: decimal("692") })) // => 34358.19
 */
export function consortiumFee(frame: Amount, { otherIncome, drawdown, deduction }: Funding): Amount {
  const fee = frame.minus(otherIncome).minus(drawdown).minus(deduction);
  if (fee.lt(ZERO)) throw new CellFault("fee-negative", { fee: fee.toString() });
  return fee;
}
