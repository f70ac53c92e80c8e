import { consortiumFee, deductionOf, sum, ZERO, type Amount, type Funding, type Growth } from "../../../core";
import { costs, frameOfLine, growthOfLine, type FrameBasis, type Line, type Plan } from "../../plan";
import { forecastResult } from "../parts/forecastResult";
import { printedAmount } from "../parts/printed";

/** A cost line in the frame: this year's budget, its growth, next year's frame. A blank budget has a blank frame. */
export type FrameLine = { line: Line; base: Amount | undefined; growth: Growth; frame: Amount | undefined };

/** The printed figures of the frame report: two decimals, sums of printed figures. */
export type FrameFigures = {
  lines: readonly FrameLine[];
  base: Amount;
  frame: Amount;
  /** The expected surplus of this year; zero for a deficit. */
  surplus: Amount;
  funding: Funding;
  fee: Amount;
};

/**
 * Computes the frame and the fee of BIB-2024/31. A membership (`kontingent`) is passed on at cost, so its frame is also
 * income.
 */
export function frameFigures({ lines }: Plan, { growths, drawdown, share }: FrameBasis): FrameFigures {
  const framed = costs(lines).map((line): FrameLine => {
    const frame = printedAmount(frameOfLine(line, growths), 2);
    return { line, base: printedAmount(line.budget, 2), growth: growthOfLine(line, growths), frame };
  });
  const frame = sum(framed.map((one) => one.frame));
  const result = forecastResult(lines);
  const surplus = result.gt(0) ? result : ZERO;
  const funding = {
    otherIncome: sum(memberships(framed).map((one) => one.frame)),
    drawdown: printedAmount(drawdown, 2),
    deduction: printedAmount(deductionOf(surplus, share), 2),
  };
  const base = sum(framed.map((one) => one.base));
  return { lines: framed, base, frame, surplus, funding, fee: consortiumFee(frame, funding) };
}

/** The lines whose cost is passed on to the members. */
export const memberships = (lines: readonly FrameLine[]): FrameLine[] =>
  lines.filter(({ line }) => line.category === "membership");
