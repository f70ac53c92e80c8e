import { decisionOf, plainWord, ZERO, type Finding } from "../../../core";
import { principleList, type Phrase } from "../../../text";
import { costs, frameBasis, hasBudget, isGrowthUsed, type FrameBasis, type Line, type Plan } from "../../plan";
import { forecastResult } from "../parts/forecastResult";
import { frameFigures, type FrameFigures } from "./frameFigures";
import { readPrinciplesOf } from "./tablePrinciples";

/**
 * The principles of a frame: those that *Prinsipper* has for its year, in the user's words. A workbook from before that table
 * has those that its figures bear.
 */
export const framePrinciples = (plan: Plan, basis: FrameBasis, figures: FrameFigures): readonly Phrase[] =>
  plan.growths ? readPrinciplesOf(plan, basis, figures).printed : decidedPrinciples(plan);

/** The principles that a frame cannot print. */
export function principleFindings(plan: Plan): Finding[] {
  const basis = frameBasis(plan);
  return plan.growths && basis ? readPrinciplesOf(plan, basis, frameFigures(plan, basis)).findings : [];
}

/** The principles that the figures of a frame for 2025 bear. */
function decidedPrinciples(plan: Plan): readonly Phrase[] {
  const { setup, lines, assumptions } = plan;
  const { growths, drawdown, share } = assumptions;
  if (!growths || !drawdown || !share) return [];
  const result = forecastResult(lines);
  const hasCost = (category: Line["category"]): boolean =>
    costs(lines).some((line) => line.category === category && hasBudget(line));
  return principleList({
    year: setup.year,
    growths,
    used: {
      licence: isGrowthUsed(plan, "licence"),
      price: isGrowthUsed(plan, "price"),
      salary: hasCost("salary"),
    },
    hiredEnds: hasCost("hired"),
    ofCase: isOfCase(setup),
    drawdown,
    unit: setup.unit,
    share,
    deficit: result.lt(0) ? result.neg() : ZERO,
  });
}

/** Another consortium, or another case, has other words than those of BIB-2024/31. */
function isOfCase({ frameCase, consortium }: Plan["setup"]): boolean {
  const decision = decisionOf(2025);
  return (
    plainWord(frameCase) === plainWord(decision.principles) && plainWord(consortium) === plainWord(decision.consortium)
  );
}
