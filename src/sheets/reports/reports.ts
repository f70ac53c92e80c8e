import { decisionOf, type Finding } from "../../core";
import { accountsSheet } from "./accounts/accountsSheet";
import { accumulatedSheet } from "./accounts/accumulatedSheet";
import { assessmentSheet } from "./accounts/assessmentSheet";
import { blankAssumptions, type Plan } from "../plan";
import { frameSheet } from "./frame/frameSheet";
import type { ReportKind } from "../model";
import type { Report } from "./parts/report";

/** Every report: one file and one line each. */
export const REPORTS: Readonly<Record<ReportKind, Report>> = {
  accounts: { build: accountsSheet, stoppers: () => [] },
  accumulated: { build: accumulatedSheet, stoppers: () => [] },
  assessment: { build: assessmentSheet, stoppers: () => [] },
  frame: { build: frameSheet, stoppers: (plan) => [...otherYear(plan), ...blankAssumptions(plan.assumptions)] },
};

/** The frame of a year needs the board's decision for it: without one it would be a number nobody decided. */
function otherYear({ setup: { year } }: Plan): Finding[] {
  return decisionOf(year + 1) ? [] : [{ code: "frame-not-2025", facts: { year }, severity: "error" }];
}
