import type { Finding, Status } from "../../core";
import { labels, type Language } from "../../text";
import { checkShown } from "./parts/checkShown";
import type { Plan } from "../plan";
import { STATUS_ROW } from "./parts/head";
import { REPORTS } from "./reports";
import type { ReportKind } from "../model";

/** A report as its sheet says it is. */
export type StandingReport = {
  /** Its tab's name now. */
  sheet: string;
  /** Undefined where another version of BIBSYS made it. */
  kind: ReportKind | undefined;
  version: number;
  stamp: string;
  status: Status;
  language: Language;
};

/** Whether the row of the status still says what the report is. */
export const saysItsStatus = (report: StandingReport, shown: readonly (readonly unknown[])[]): boolean =>
  shown[STATUS_ROW]?.[0] === labels.reportStatus(report.status, report)[report.language];

/** Whether a report was made of what the work tables say now. */
export const isOutdated = ({ stamp }: { stamp: string }, plan: Plan): boolean => plan.stamp !== stamp;

/**
 * Compares a report that is not outdated with what it should show.
 *
 * @param shown - the values of its cells, from the sheet's first one on
 */
export function checkReport(
  { sheet, kind, version }: StandingReport & { kind: ReportKind },
  plan: Plan,
  shown: readonly (readonly unknown[])[],
): Finding[] {
  const wanted = REPORTS[kind].build(plan, { version, previous: shown });
  return checkShown({ ...wanted, name: sheet }, shown);
}
