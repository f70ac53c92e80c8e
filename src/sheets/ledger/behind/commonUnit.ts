import { ONE, quotient, type Decimal } from "../../../core";
import { FOOTING_COLUMNS, type Footing } from "./footing";

/** Kroner in one unit of a cell, and whether every amount counts as often. If not, the cell is no sum of lines. */
export type CommonUnit = { unit: Decimal; isCommon: boolean };

/**
 * Finds the unit in which a cell counts the ledger: the workbook's, or a power of ten. Twice an amount, or a twelfth of it,
 * is no sum of lines in any unit.
 *
 * @param own - the workbook's unit, which is that of the actuals in *Poster*
 */
export function commonUnit({ times }: Footing, own: Decimal): CommonUnit {
  const shares = FOOTING_COLUMNS.flatMap((column) =>
    [...times[column].values()]
      .filter((count) => !count.isZero())
      .map((count) => (column === "Regnskap" ? quotient(count, own) : count).abs()),
  );
  const [first] = shares;
  if (!first) return { unit: own, isCommon: true };
  if (shares.some((share) => share.isNaN())) return { unit: own, isCommon: false };
  const smallest = shares.reduce((one, other) => (other.lt(one) ? other : one), first);
  const unit = quotient(ONE, smallest);
  if (!unit.eq(own) && !/^10*$/u.test(unit.toString())) return { unit: own, isCommon: false };
  return { unit, isCommon: shares.every((share) => share.eq(smallest)) };
}
