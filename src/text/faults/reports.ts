import type { ReportFaults } from "../../core";
import type { FamilyWords } from "./faultWords";
import { figures } from "./reports.figures";
import { status } from "./reports.status";

/** The faults of reports and of other sheets with figures, in words. */
export const reports: FamilyWords<ReportFaults> = { ...figures, ...status };
