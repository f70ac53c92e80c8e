import { attempt, type Finding } from "../../core";
import { accountsSheet } from "./accounts/accountsSheet";
import { accumulatedSheet } from "./accounts/accumulatedSheet";
import { assessmentSheet } from "./accounts/assessmentSheet";
import { frameBasis, frameStoppers, roleFindings, unreasonedAdjustments, unusedGrowths, type Plan } from "../plan";
import { frameFigures } from "./frame/frameFigures";
import { frameSheet } from "./frame/frameSheet";
import { principleFindings } from "./frame/framePrinciples";
import type { ReportKind } from "../model";
import type { NextYear } from "../years";
import { ofPeriod } from "./parts/ofPeriod";
import type { Report } from "./parts/report";

/** Every report: one file and one line each. */
export const REPORTS: Readonly<Record<ReportKind, Report>> = {
  accounts: { build: guarded(accountsSheet), stoppers: () => [] },
  accumulated: { build: guarded(accumulatedSheet), stoppers: () => [] },
  assessment: { build: guarded(assessmentSheet), stoppers: () => [] },
  frame: { build: guarded(frameSheet), stoppers: frameFindings },
};

/** A report whose figures are shown in its own period only. */
function guarded(build: Report["build"]): Report["build"] {
  return (plan, edition) => ofPeriod(build(plan, edition), plan);
}

/** Errors that stop a frame, and what it does not use or print. */
function frameFindings(plan: Plan): Finding[] {
  const errors = frameStoppers(plan);
  if (errors.length > 0) return errors;
  const roles = roleFindings(plan, "error");
  // A fee of unsaid income would be one number more that nobody can use.
  const fee = roles.some(({ severity }) => severity === "error") ? [] : negativeFee(plan);
  const principles = fee.length > 0 ? [] : principleFindings(plan);
  return [...roles, ...fee, ...unusedGrowths(plan), ...unreasonedAdjustments(plan), ...principles];
}

/** What a frame gives the budget of its year; undefined while its stoppers stand, or its fee is below zero. */
export function nextYearOf(plan: Plan): NextYear | undefined {
  const basis = frameBasis(plan);
  if (!basis || frameFindings(plan).some(({ severity }) => severity === "error")) return undefined;
  const { lines, others, funding, fee } = frameFigures(plan, basis);
  return {
    costs: new Map(lines.flatMap(({ line, frame }) => (frame ? [[line.key, frame] as const] : []))),
    otherIncome: new Map(others.map(({ line, next }) => [line.key, next] as const)),
    drawdown: funding.drawdown,
    deduction: funding.deduction,
    fee,
  };
}

/** A fee below zero would be paid by nobody: something in its funding is mistyped, or decided for more than it is. */
function negativeFee(plan: Plan): Finding[] {
  const basis = frameBasis(plan);
  const findings: Finding[] = [];
  if (basis) attempt(() => frameFigures(plan, basis), findings);
  return findings;
}
