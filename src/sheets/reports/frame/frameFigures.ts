import {
  consortiumFee,
  decisionOf,
  deductionOf,
  incomeOfNextYear,
  paysForFrame,
  sum,
  ZERO,
  type Amount,
  type Funding,
  type Growth,
  type Growths,
  type PayingRole,
} from "../../../core";
import { costs, frameOfLine, growthOfLine, haveRoles, income, type FrameBasis, type Line, type Plan } from "../../plan";
import { forecastResult } from "../parts/forecastResult";
import { printedAmount } from "../parts/printed";

/** A cost line in the frame: this year's budget, its growth, next year's frame. A blank budget has a blank frame. */
export type FrameLine = { line: Line; base: Amount | undefined; growth: Growth; frame: Amount | undefined };

/** An income line that pays for the frame beside the fee: this year's budget, and what it pays next year. */
export type OtherIncome = { line: Line; role: PayingRole; base: Amount; next: Amount };

/** The printed figures of the frame report: two decimals, sums of printed figures. */
export type FrameFigures = {
  lines: readonly FrameLine[];
  base: Amount;
  frame: Amount;
  /** The income that pays for the frame beside the fee, line by line; empty where the lines have no roles. */
  others: readonly OtherIncome[];
  /** The costs passed on in a workbook from before roles: those of category `kontingent`. */
  memberships: readonly FrameLine[];
  /** The expected surplus of this year; zero for a deficit. */
  surplus: Amount;
  funding: Funding;
  fee: Amount;
};

/**
 * Computes the frame and the fee: design rule 8. All other income of the year pays for the frame too, by the roles of the
 * income lines.
 *
 * @throws CellFault `fee-negative`
 */
export function frameFigures(plan: Plan, { growths, drawdown, share }: FrameBasis): FrameFigures {
  const { lines } = plan;
  const framed = costs(lines).map((line): FrameLine => {
    const frame = printedAmount(frameOfLine(line, growths), 2);
    return { line, base: printedAmount(line.budget, 2), growth: growthOfLine(line, growths), frame };
  });
  const frame = sum(framed.map((one) => one.frame));
  const result = forecastResult(lines);
  const surplus = result.gt(0) ? result : ZERO;
  const others = income(lines).flatMap((line) => otherIncomeOf(line, growths));
  const memberships = haveRoles(plan) ? [] : framed.filter(({ line }) => line.category === "membership");
  const funding = {
    otherIncome: sum([...others.map(({ next }) => next), ...memberships.map((one) => one.frame)]),
    drawdown: printedAmount(drawdown, 2),
    deduction: printedAmount(deductionOf(surplus, share), 2),
  };
  const base = sum(framed.map((one) => one.base));
  const fee = consortiumFee(frame, funding);
  return { lines: framed, base, frame, others, memberships, surplus, funding, fee };
}

/** An income without a budget pays nothing, and is left out. */
function otherIncomeOf(line: Line, growths: Growths): OtherIncome[] {
  const { role } = line;
  const next = printedAmount(incomeOfNextYear(role, line.budget, decisionOf(2025), growths), 2);
  const base = printedAmount(line.budget, 2);
  return paysForFrame(role) && base && next ? [{ line, role, base, next }] : [];
}
