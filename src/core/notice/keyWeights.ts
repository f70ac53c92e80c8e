import { CELL_DIGITS, ONE, quotient, sum, ZERO, type Decimal, type Share } from "../money";
import { CellFault } from "../faults";

/**
 * The weights of a key (*fordelingsnøkkel*): each part of the key is shared by its basis, and a member's weight is the
 * sum of its shares. The weights sum to one.
 *
 * @param shares - what each part of the key counts, summing to exactly one: 0.3 equal and 0.7 students
 * @param bases - a row a member, a column a part; no negatives; a blank is no share of that part. Equal parts are a
 *   column of ones
 * @returns weights cut to the 15 digits a cell holds, so that the workbook and core share by the same figures
 * @throws CellFault `key-shares-not-one`, `key-basis-empty`, `key-basis-negative`
 * @example
 * keyWeights([share("0.3"), share("0.7")], [[ONE, decimal("3")], [ONE, ONE]]).join(" ") // => 0.675 0.325
 */
export function keyWeights(shares: readonly Share[], bases: readonly (readonly (Decimal | undefined)[])[]): Decimal[] {
  const total = sum(shares);
  if (!total.eq(ONE)) throw new CellFault("key-shares-not-one", { sum: total.toString() });
  const sums = shares.map((_share, part) => sumOf(bases, part));
  return bases.map((basis) =>
    sum(shares.map((share, part) => quotient(share.times(basis[part] ?? ZERO), sums[part] ?? ONE))).toSignificantDigits(
      CELL_DIGITS,
    ),
  );
}

function sumOf(bases: readonly (readonly (Decimal | undefined)[])[], part: number): Decimal {
  const column = bases.map((basis) => basis[part]);
  const negative = column.findIndex((value) => value?.lt(ZERO));
  if (negative >= 0) throw new CellFault("key-basis-negative", { part: part + 1, line: negative + 1 });
  const total = sum(column);
  if (total.isZero()) throw new CellFault("key-basis-empty", { part: part + 1 });
  return total;
}
