import { attempt, LINEAR, readPeriod, readPhasing, sum, type Period, type Place } from "../../core";
import { isIncome, type Line } from "../plan";
import type { HistoryRow } from "./historyOf";

/** A period whose figures are kept. */
export type KeptPeriod = { year: number; name: string; period: Period; stamp: string };

/** The periods that are kept, the latest first. */
export function keptPeriods(rows: readonly HistoryRow[]): KeptPeriod[] {
  const kept = new Map<string, KeptPeriod>();
  for (const { year, period: name, stamp } of rows) {
    if (!kept.has(name)) kept.set(name, { year, name, period: readPeriod(name, year), stamp });
  }
  return [...kept.values()].sort((a, b) => b.year - a.year || b.period.months - a.period.months);
}

/** The rows of one kept period. */
export const rowsOf = <Row extends HistoryRow>(rows: readonly Row[], { name }: Pick<KeptPeriod, "name">): Row[] =>
  rows.filter(({ period }) => period === name);

/**
 * The lines of a kept period, as reports take them. What *Historikk* does not keep is what a report of accounts does not
 * use: category and role belong to the frame of a year.
 */
export const asLines = (rows: readonly HistoryRow[]): Line[] =>
  rows.map((row) => {
    const { actual, remaining, phasingGiven } = row;
    const place: Place = { in: "table", table: "Historikk", column: "Nøkkel", line: row.name || row.key };
    return {
      ...row,
      lookupKey: row.key,
      accumulated: isIncome(row) || (actual ?? remaining) === undefined ? undefined : sum([actual, remaining]),
      phasing: attempt(() => readPhasing(phasingGiven), []) ?? LINEAR,
      category: "other",
      categoryCell: { word: "", place },
      frameAdjustment: undefined,
      frameReason: { text: "", place },
      role: undefined,
      roleCell: { word: "", place },
    };
  });
