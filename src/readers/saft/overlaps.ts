import type { Finding } from "../../core";
import type { Values } from "./readElements";

/** The declared selection of a file, and the periods of its postings, as 2024006. */
export type FileSpan = { file: string; header: Values; periods: Set<number> };

type Overlap = Extract<Finding, { code: "files-overlap" }>;

/**
 * Finds files of different selections that share a period, such as a quarter and the half-year around it: shared
 * postings would count twice. Parts of one selection belong together, and so do the days of a month.
 */
export const overlapFindings = (spans: readonly FileSpan[]): Overlap[] =>
  spans.flatMap((span, i): Overlap[] => {
    for (const other of spans.slice(0, i)) {
      const shared = [...span.periods].find((period) => other.periods.has(period));
      if (shared === undefined || !mayOverlap(span.header, other.header)) continue;
      const period = `${Math.floor(shared / 1000)}-${String(shared % 1000).padStart(2, "0")}`;
      return [{ code: "files-overlap", facts: { file: span.file, other: other.file, period }, severity: "error" }];
    }
    return [];
  });

function mayOverlap(one: Values, other: Values): boolean {
  if (!isSelected(one) || !isSelected(other) || SELECTION.every((name) => one[name] === other[name])) return false;
  const [first, last, otherFirst, otherLast] = [one["firstDay"], one["lastDay"], other["firstDay"], other["lastDay"]];
  if (!first || !last || !otherFirst || !otherLast) return true;
  return first <= otherLast && otherFirst <= last;
}

const isSelected = (header: Values): boolean => SELECTION.some((name) => header[name] !== undefined);

/** The header fields of a selection. */
export const SELECTION = ["firstDay", "lastDay", "firstPeriod", "firstYear", "lastPeriod", "lastYear"];
