import type { Finding, Status } from "../../core";
import { labels, type Language } from "../../text";
import { checkShown } from "./parts/checkShown";
import type { Plan } from "../plan";
import { STATUS_ROW } from "./parts/head";
import { REPORTS } from "./reports";
import type { ReportKind } from "../model";

/** A report, by the marks on its sheet. */
export type StandingReport = {
  /** The name of its tab now. */
  sheet: string;
  /** Undefined where another version of the add-in made it. */
  kind: ReportKind | undefined;
  version: number;
  stamp: string;
  status: Status;
  language: Language;
  /** Its year and period, as `2024K2`; undefined in reports from before it was marked. */
  period?: string;
  /** Its figures are values, kept when the period was moved on. */
  isKept?: boolean;
};

/** Tells whether the status row still shows the status of the report. */
export const showsItsStatus = (report: StandingReport, shown: readonly (readonly unknown[])[]): boolean =>
  shown[STATUS_ROW]?.[0] === labels.reportStatus(report.status, report)[report.language];

/** Tells whether the work tables have changed since a report was made. */
export const isOutdated = ({ stamp }: { stamp: string }, plan: Plan): boolean => plan.stamp !== stamp;

/**
 * Compares a report that is not outdated with the figures it should show. What would stop the report from being made today
 * is found instead: another version of the add-in may have made it.
 *
 * @param shown - the values of its cells, from the first cell of the sheet
 */
export function checkReport(
  { sheet, kind, version }: StandingReport & { kind: ReportKind },
  plan: Plan,
  shown: readonly (readonly unknown[])[],
): Finding[] {
  const errors = REPORTS[kind].stoppers(plan).filter(({ severity }) => severity === "error");
  if (errors.length > 0) return errors;
  const wanted = REPORTS[kind].build(plan, { version, previous: shown });
  return checkShown({ ...wanted, name: sheet }, shown);
}
