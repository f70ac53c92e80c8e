import { decisionOf, type Finding, type Growths } from "../../core";
import type { Assumptions } from "./assumptions";
import { costs, hasBudget, type Line } from "./lines";

/** Whether a cost with a budget grows by a growth of the decision. A growth that no line uses is stated nowhere. */
export const isGrowthUsed = (lines: readonly Line[], which: keyof Growths): boolean =>
  costs(lines).some((line) => hasBudget(line) && decisionOf(2025).follows[line.category] === which);

/** One warning for each growth that is written and moves no figure of the frame. */
export function unusedGrowths({
  lines,
  assumptions: { growths },
}: {
  lines: readonly Line[];
  assumptions: Pick<Assumptions, "growths">;
}): Finding[] {
  if (!growths || !costs(lines).some(hasBudget)) return [];
  return (["licence", "price"] as const)
    .filter((which) => !isGrowthUsed(lines, which) && !(which === PASSED_ON && isPassedOn(lines)))
    .map((which) => ({
      code: "growth-unused",
      facts: {
        table: "Forutsetninger",
        column: "Verdi",
        key: GROWTH_KEYS[which],
        growth: String(growths[which]),
        which,
      },
      severity: "warning",
    }));
}

/** What is passed on follows the growth of memberships, and so the fee does. */
const isPassedOn = (lines: readonly Line[]): boolean =>
  lines.some((line) => line.role === "passedOn" && hasBudget(line));

const PASSED_ON = decisionOf(2025).follows.membership;

/** The assumption of each growth. */
export const GROWTH_KEYS = { licence: "lisensvekst", price: "prisvekst" } as const;
