import { sum, type Amount } from "../money";
import { assess, type Assessment } from "./assessment";
import type { Period } from "../time";
import { budgetToDate, type Phasing } from "./phasing";

/** A line, with the figures needed to assess it. */
export type AssessedLine = { actual: Amount; budget: Amount; phasing: Phasing };

/**
 * Compares a total with the sum of its lines' budgets to date, each by its own phasing.
 *
 * The baseline decides the deviation: a straight line gives the 638.5 behind the board's "ca 640.000", the phasing of
 * its annex 1 gives 758.5. So the assessment carries its baseline, and the sentence names it.
 *
 * @example
 * assessTotal([{ actual: decimal("226"), budget: decimal("240"), phasing: { kind: "paid" } }], { months: 6 }).baseline // => paid
 */
export function assessTotal(lines: readonly AssessedLine[], period: Period): Assessment {
  const kinds = [...new Set(lines.map(({ phasing }) => phasing.kind))];
  // Two lines with weights may have different weights.
  const [only] = kinds.length === 1 && (kinds[0] !== "weights" || lines.length === 1) ? kinds : [];
  const toDate = sum(lines.map(({ budget, phasing }) => budgetToDate(budget, period, phasing)));
  return assess(sum(lines.map(({ actual }) => actual)), toDate, period, only ?? "by-line");
}
