import type { Amount } from "./amount";
import { decimal, sum, ZERO, type Decimal } from "./decimal";
import { CellFault } from "../faults";

/**
 * Splits an amount by weights into whole units that sum to it exactly (largest remainder).
 *
 * Each share is cut down to whole units. The remaining units go, one each, to the shares that lost most. On a tie the
 * earlier row wins, so equal input gives an equal split. The papers give no key for the fee, so the weights are the
 * user's.
 *
 * @param amount - whole units; negative when it is given back
 * @param weights - no negatives, at least one above zero; a blank weighs nothing and gets a blank
 * @param unit - above zero: 1, or 0.01 for øre when amounts are in kroner
 * @returns a part per weight, in the order of the weights
 * @throws CellFault `weights-unusable`, `amount-not-whole-units`, `amount-too-large` (a part would have more than the
 * 15 digits a cell holds)
 * @example
 * allocate(decimal("100"), [ONE, ONE, ONE], decimal("0.01")).join(" ") // => 33.34 33.33 33.33
 * allocate(decimal("-5"), [ONE, ZERO, ONE], ONE).join(" ") // => -3 0 -2
 */
export function allocate(
  amount: Amount,
  weights: readonly (Decimal | undefined)[],
  unit: Decimal,
): (Amount | undefined)[] {
  const whole = sum(weights);
  const negative = weights.findIndex((weight) => weight?.lt(ZERO));
  if (negative >= 0 || !whole.gt(ZERO)) throw new CellFault("weights-unusable", { line: negative + 1 });
  if (!amount.mod(unit).isZero()) {
    throw new CellFault("amount-not-whole-units", { amount: amount.toString(), unit: unit.toString() });
  }

  const units = amount.abs().div(unit);
  if (units.gte(MOST_UNITS)) {
    throw new CellFault("amount-too-large", { amount: amount.toString(), unit: unit.toString() });
  }

  // Counted in units and compared before any rounding: units x weight = whole x cut + lost.
  const shares = weights.map((weight) => units.times(weight ?? ZERO));
  const cut = shares.map((share) => share.divToInt(whole));
  const lost = shares.map((share, i) => share.minus(whole.times(cut[i] ?? ZERO)));

  const left = units.minus(sum(cut)).toNumber();
  const order = [...weights.keys()].sort((a, b) => (lost[b] ?? ZERO).cmp(lost[a] ?? ZERO) || a - b);
  const winners = new Set(order.slice(0, left));
  const step = amount.isNegative() ? unit.neg() : unit;
  return weights.map((weight, i) => {
    const part = (cut[i] ?? ZERO).plus(winners.has(i) ? 1 : 0);
    return weight && (part.isZero() ? ZERO : part.times(step)); // a decimal zero times a minus is a minus zero
  });
}

const MOST_UNITS = decimal("1e15");
