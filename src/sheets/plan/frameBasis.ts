import type { Amount, Finding, Share } from "../../core";
import { blankAssumptions, GROWTH_KEYS } from "./assumptions";
import { frameGrowths, type FrameGrowths } from "./frameGrowth";
import { growthFaults } from "./growthsUsed";
import type { Plan } from "./plan";

/** The basis of a frame, complete. */
export type FrameBasis = { growths: FrameGrowths; drawdown: Amount; share: Share };

/** The basis of a frame; undefined while something it rests on is blank. */
export function frameBasis(plan: Plan): FrameBasis | undefined {
  const { drawdown, share } = plan.assumptions;
  if (!drawdown || !share || frameStoppers(plan).length > 0) return undefined;
  return { growths: frameGrowths(plan), drawdown, share };
}

/**
 * What stops a frame before its first figure: parts that a workbook from before *Vekst* lacks, and a basis that is blank.
 * Such a workbook has growths for one year only: those of the decision for 2025.
 */
export function frameStoppers(plan: Plan): Finding[] {
  const { setup, columns, growths } = plan;
  const year = setup.year + 1;
  if (!growths && year !== 2025) return [{ code: "frame-not-2025", facts: { year: setup.year }, severity: "error" }];
  const { blank, growths: decided } = plan.assumptions;
  if (!growths && !decided && !Object.values(GROWTH_KEYS).some((key) => blank.includes(key))) {
    return [{ code: "table-missing", facts: { table: "Vekst" }, severity: "error" }];
  }
  const { column } = frameGrowths(plan);
  if (!columns.includes(column)) {
    return [{ code: "frame-column-missing", facts: { table: "Poster", column }, severity: "error" }];
  }
  return [...growthFaults(plan), ...blankAssumptions(plan.assumptions)];
}

/** One warning for each frame that is adjusted without a reason. */
export const unreasonedAdjustments = ({ lines }: Pick<Plan, "lines">): Finding[] =>
  lines
    .filter(({ frameAdjustment, frameReason }) => !(frameAdjustment?.isZero() ?? true) && frameReason.text === "")
    .map(({ frameReason: { place } }) => ({
      code: "frame-adjustment-unreasoned",
      facts: { place },
      severity: "warning",
    }));
