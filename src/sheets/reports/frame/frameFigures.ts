import {
  consortiumFee,
  deductionOf,
  paysForFrame,
  sum,
  ZERO,
  type Amount,
  type Funding,
  type Growth,
  type PayingRole,
} from "../../../core";
import {
  costs,
  frameBaseOf,
  frameOfLine,
  haveRoles,
  income,
  nextIncomeOf,
  type FrameBasis,
  type Line,
  type Plan,
} from "../../plan";
import { forecastResult } from "../parts/forecastResult";
import { printedAmount } from "../parts/printed";

/**
 * A cost line in the frame: this year's budget or forecast, its growth, next year's frame. A blank base has a blank frame,
 * unless the line has an adjustment; its growth may be unknown.
 */
export type FrameLine = { line: Line; base: Amount | undefined; growth: Growth | undefined; frame: Amount | undefined };

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
export function frameFigures(plan: Plan, basis: FrameBasis): FrameFigures {
  const { lines, setup } = plan;
  const { growths, drawdown, share } = basis;
  const framed = costs(lines).map((line): FrameLine => {
    const frame = printedAmount(frameOfLine(line, setup, growths), 2);
    return { line, base: printedAmount(frameBaseOf(line, setup), 2), growth: growths.of(line)?.growth, frame };
  });
  const frame = sum(framed.map((one) => one.frame));
  const result = forecastResult(lines);
  const surplus = result.gt(0) ? result : ZERO;
  const others = income(lines).flatMap((line) => otherIncomeOf(line, plan, basis));
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

/** An income with neither a budget nor an adjustment pays nothing, and is left out. */
function otherIncomeOf(line: Line, { setup }: Plan, { growths }: FrameBasis): OtherIncome[] {
  const { role } = line;
  const next = printedAmount(nextIncomeOf(line, setup, growths), 2);
  const base = printedAmount(line.budget, 2) ?? ZERO;
  return paysForFrame(role) && next ? [{ line, role, base, next }] : [];
}
