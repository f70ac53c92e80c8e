import type { Finding } from "../../core";
import { accountsSheet } from "./accounts/accountsSheet";
import { accumulatedSheet } from "./accounts/accumulatedSheet";
import { assessmentSheet } from "./accounts/assessmentSheet";
import { blankAssumptions } from "../plan/assumptions";
import { frameSheet } from "./frame/frameSheet";
import type { Plan } from "../plan/plan";
import type { ReportKind } from "../model/sheet";
import type { Report } from "./parts/report";

/** Every report that can be made: one file and one line each. */
export const REPORTS: Readonly<Record<ReportKind, Report>> = {
  accounts: { build: accountsSheet, stoppers: () => [] },
  accumulated: { build: accumulatedSheet, stoppers: () => [] },
  assessment: { build: assessmentSheet, stoppers: () => [] },
  frame: { build: frameSheet, stoppers: (plan) => [...otherYear(plan), ...blankAssumptions(plan.assumptions)] },
};

/** The principles are those of one board decision; another year's frame would be a number nobody decided. */
function otherYear({ setup: { year } }: Plan): Finding[] {
  return year === 2024 ? [] : [{ code: "frame-not-2025", facts: { year }, severity: "error" }];
}
