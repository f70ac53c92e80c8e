import { decisionOf, type Finding } from "../../core";
import { accountsSheet } from "./accounts/accountsSheet";
import { accumulatedSheet } from "./accounts/accumulatedSheet";
import { assessmentSheet } from "./accounts/assessmentSheet";
import { blankAssumptions, frameBasis, unusedGrowths, type Plan } from "../plan";
import { frameFigures } from "./frame/frameFigures";
import { frameSheet } from "./frame/frameSheet";
import type { ReportKind } from "../model";
import type { Report } from "./parts/report";

/** Every report: one file and one line each. */
export const REPORTS: Readonly<Record<ReportKind, Report>> = {
  accounts: { build: accountsSheet, stoppers: () => [] },
  accumulated: { build: accumulatedSheet, stoppers: () => [] },
  assessment: { build: assessmentSheet, stoppers: () => [] },
  frame: { build: frameSheet, stoppers: frameFindings },
};

/** Errors that stop a frame, and the growths that it does not use. */
function frameFindings(plan: Plan): Finding[] {
  const errors = [...otherYear(plan), ...blankAssumptions(plan.assumptions)];
  return errors.length > 0 ? errors : [...negativeFee(plan), ...unusedGrowths(plan)];
}

/** A fee below zero would be paid by nobody: something in its funding is mistyped, or decided for more than it is. */
function negativeFee(plan: Plan): Finding[] {
  const basis = frameBasis(plan.assumptions);
  const fee = basis && frameFigures(plan, basis).fee;
  return fee?.lt(0) ? [{ code: "fee-negative", facts: { fee: String(fee) }, severity: "error" }] : [];
}

/** The frame of a year needs the board's decision for it: without one it would be a number nobody decided. */
function otherYear({ setup: { year } }: Plan): Finding[] {
  return decisionOf(year + 1) ? [] : [{ code: "frame-not-2025", facts: { year }, severity: "error" }];
}
