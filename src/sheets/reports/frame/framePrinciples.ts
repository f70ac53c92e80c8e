import { decisionOf, plainWord, ZERO } from "../../../core";
import { principleList, type Phrase } from "../../../text";
import { costs, hasBudget, isGrowthUsed, type FrameBasis, type Line, type Plan } from "../../plan";
import { forecastResult } from "../parts/forecastResult";

/** The principles that the figures of a frame bear. */
export function framePrinciples({ setup, lines }: Plan, { growths, drawdown, share }: FrameBasis): readonly Phrase[] {
  const result = forecastResult(lines);
  const hasCost = (category: Line["category"]): boolean =>
    costs(lines).some((line) => line.category === category && hasBudget(line));
  return principleList({
    year: setup.year,
    growths,
    used: {
      licence: isGrowthUsed(lines, "licence"),
      price: isGrowthUsed(lines, "price"),
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
