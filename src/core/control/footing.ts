import { sum, ZERO, type Amount, type Decimal } from "../money";

/**
 * The difference between a printed total and its printed parts: zero when the column foots.
 *
 * Parts that were each rounded to a unit may miss their total by half a unit each. That is rounding, and anything more
 * is an error: BIB-2024/30 prints 28360 over parts that sum to 18787.
 *
 * @param parts - as printed; blanks count as zero
 * @param total - as printed
 * @param unit - what the parts were rounded to, above zero
 * @returns total less the sum of the parts, zero within rounding
 * @example
 * String(footingResidue([decimal("9385"), decimal("9102"), decimal("300"), decimal("0")], decimal("28360"), decimal("1"))) // => 9573
 * String(footingResidue([decimal("9385"), decimal("9102"), decimal("300"), decimal("0")], decimal("18786"), decimal("1"))) // => 0
 */
export function footingResidue(parts: readonly (Amount | undefined)[], total: Amount, unit: Decimal): Amount {
  const residue = total.minus(sum(parts));
  return residue.abs().lte(footingAllowance(parts, unit)) ? ZERO : residue;
}

/** How far rounding alone can move a printed total from its printed parts: half a unit for each part. */
export const footingAllowance = (parts: readonly (Amount | undefined)[], unit: Decimal): Amount =>
  unit.times(parts.filter((part) => part !== undefined).length).div(2);
