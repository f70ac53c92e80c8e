import { attempt, fingerprint, nextPeriod, periodName, readPeriod, type Status } from "../../core";
import { isSameName } from "../model";
import type { Plan } from "../plan";

/** A report, by the marks that tell which period it is of. */
export type PeriodReport = {
  sheet: string;
  name: string;
  kind: string | undefined;
  status: Status;
  stamp: string;
  period?: string;
  isKept?: boolean;
};

/** What *Neste periode* would do. Nothing is done yet. */
export type PeriodMove = {
  /** `2024K2`: the period that is kept. */
  from: string;
  /** The next one, as *Oppsett* will have it. */
  to: string;
  /** The reports whose figures are turned into values. */
  reports: readonly { sheet: string; status: Status; isOutdated: boolean }[];
  /** The number of lines that are kept. */
  lines: number;
  /** The period was kept before: its lines are written over. */
  isKeptBefore: boolean;
  /** What all this rests on. The move is made only while it is the same. */
  seen: string;
};

/** The reports that show figures of the plan's period and are not final: these go along when the period is kept. */
export const reportsOfPeriod = <Report extends PeriodReport>(reports: readonly Report[], plan: Plan): Report[] =>
  reports.filter((report) => report.status !== "final" && !report.isKept && isOfPeriod(report, plan));

/**
 * The move to the next period.
 *
 * @param keptBefore - the stamps of the lines that are kept of the period already
 * @returns undefined after the last period of the year
 */
export function periodMove(
  plan: Plan,
  reports: readonly PeriodReport[],
  keptBefore: readonly string[],
): PeriodMove | undefined {
  const { setup, stamp, lines } = plan;
  const to = nextPeriod(setup.periodGiven, setup.year);
  if (to === undefined) return undefined;
  const standing = reportsOfPeriod(reports, plan);
  const marks = standing.map(({ sheet, status, stamp: made }) => [sheet, status, made]);
  return {
    from: periodName(setup.period, setup.year),
    to,
    reports: standing.map(({ sheet, status, stamp: made }) => ({ sheet, status, isOutdated: made !== stamp })),
    lines: lines.length,
    isKeptBefore: keptBefore.length > 0,
    seen: fingerprint(JSON.stringify([stamp, to, marks, keptBefore])),
  };
}

/** A report from before periods were marked has its period in its name; a frame has its year alone. */
export function isOfPeriod({ period, kind, name }: PeriodReport, { setup }: Plan): boolean {
  const own = periodName(setup.period, setup.year);
  if (period !== undefined) return isSameName(period, own);
  const said = name.split(" ")[1] ?? "";
  if (kind === "frame") return said === String(setup.year + 1);
  const read = attempt(() => readPeriod(said, setup.year), []);
  return read !== undefined && periodName(read, read.year ?? setup.year) === own;
}
