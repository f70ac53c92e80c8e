import { decisionOf, type Finding } from "../../core";
import { accountsSheet } from "./accounts/accountsSheet";
import { accumulatedSheet } from "./accounts/accumulatedSheet";
import { assessmentSheet } from "./accounts/assessmentSheet";
import { blankAssumptions } from "../plan/assumptions";
import { frameSheet } from "./frame/frameSheet";
import type { Plan } from "../plan/plan";
import type { ReportKind } from "../model/sheet";
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
