import { periodName } from "../../core";
import type { Line, Plan } from "../plan";

/** One line of a kept period, as it was reported. A blank is undefined; amounts are in the workbook's unit. */
export type HistoryRow = Pick<
  Line,
  | "key"
  | "name"
  | "group"
  | "actual"
  | "budget"
  | "forecast"
  | "adjustment"
  | "reason"
  | "source"
  | "remaining"
  | "phasingGiven"
  | "varianceReason"
> & {
  year: number;
  /** `2024K2`: the period as `periodName` writes it. */
  period: string;
  /** The stamp of all inputs when the period was kept. */
  stamp: string;
};

/** The rows of *Historikk* for the period of a plan: one for each line of *Poster*, in its order. */
export const historyOf = ({ setup, lines, stamp }: Pick<Plan, "setup" | "lines" | "stamp">): HistoryRow[] =>
  lines.map((line) => ({
    year: setup.year,
    period: periodName(setup.period, setup.year),
    key: line.key,
    name: line.name,
    group: line.group,
    actual: line.actual,
    budget: line.budget,
    forecast: line.forecast,
    adjustment: line.adjustment,
    reason: line.reason,
    stamp,
    source: line.source,
    remaining: line.remaining,
    phasingGiven: line.phasingGiven,
    varianceReason: line.varianceReason,
  }));
