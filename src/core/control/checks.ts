import { ONE, sum, ZERO, type Amount, type Decimal } from "../money";
import { diagnoseTotal } from "./diagnosis";
import type { Fault, Finding, Place } from "../faults";
import { footingResidue } from "./footing";

/** Settings of a check: the unit its figures were rounded to (1 when omitted), and the cell it concerns. */
export type CheckSettings = { unit?: Decimal; at?: Place };

/**
 * Down a column: the printed parts sum to the printed total.
 *
 * @param others - other totals that a wrong total may be a share of
 * @returns no finding, or one that it does not foot, with at most three causes
 * @example
 * checkDown([decimal("1"), decimal("2")], decimal("3"), []).length // => 0
 * checkDown([decimal("9"), decimal("7")], decimal("61"), []).map(({ code }) => code).join(" ") // => total-not-sum
 */
export function checkDown(
  parts: readonly (Amount | undefined)[],
  total: Amount,
  others: readonly Amount[],
  settings: CheckSettings = {},
): Finding[] {
  const unit = settings.unit ?? ONE;
  const residue = footingResidue(parts, total, unit);
  if (residue.isZero()) return [];
  // Among many lines some always fit by chance. The closest come first.
  const causes = diagnoseTotal(parts, total, others, unit).slice(0, MOST_CAUSES);
  const facts = { ...digits({ printed: total, wanted: sum(parts), residue }), causes };
  return [finding({ code: "total-not-sum", facts }, "error", settings)];
}

const MOST_CAUSES = 3;

/**
 * Across a line: actual + remaining budget = accumulated (annex 1 of BIB-2024/30).
 *
 * @example
 * checkAcross(decimal("8274"), decimal("9385"), decimal("17659")).length // => 0
 */
export function checkAcross(
  actual: Amount,
  remaining: Amount,
  accumulated: Amount,
  settings: CheckSettings = {},
): Finding[] {
  const residue = footingResidue([actual, remaining], accumulated, settings.unit ?? ONE);
  if (residue.isZero()) return [];
  const facts = digits({ actual, remaining, printed: accumulated, residue });
  return [finding({ code: "accumulated-not-sum", facts }, "error", settings)];
}

/**
 * The result: income - costs.
 *
 * @example
 * checkResult(decimal("37813"), decimal("36429"), decimal("1384")).length // => 0
 */
export function checkResult(income: Amount, costs: Amount, result: Amount, settings: CheckSettings = {}): Finding[] {
  const residue = footingResidue([income, costs.neg()], result, settings.unit ?? ONE);
  if (residue.isZero()) return [];
  const facts = digits({ income, costs, printed: result, residue });
  return [finding({ code: "result-not-difference", facts }, "error", settings)];
}

/**
 * A budget balances: income = costs. A budget is decided, not rounded, so no difference counts as rounding.
 *
 * @returns a warning, because an unbalanced budget can be intended
 * @example
 * checkBalance(decimal("37813"), decimal("37813")).length // => 0
 */
export function checkBalance(income: Amount, costs: Amount, settings: Pick<CheckSettings, "at"> = {}): Finding[] {
  const residue = income.minus(costs);
  if (residue.eq(ZERO)) return [];
  return [finding({ code: "budget-does-not-balance", facts: digits({ income, costs, residue }) }, "warning", settings)];
}

const finding = (fault: Fault, severity: Finding["severity"], { at }: CheckSettings): Finding => ({
  ...fault,
  severity,
  ...(at && { at }),
});

/** Amounts in the form that a fault's facts have. */
const digits = <Name extends string>(amounts: Record<Name, Amount>): Record<Name, string> =>
  Object.fromEntries(Object.entries<Amount>(amounts).map(([name, amount]) => [name, amount.toString()])) as Record<
    Name,
    string
  >;
