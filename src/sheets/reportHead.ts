import { periodEnd } from "../core";
import { labels, type Phrase } from "../text";
import type { Setup } from "./setup";
import { words, type Row } from "./sheet";

/** The rows on top of every report: what it is, whose, which case, its period's last day, its unit and its status. */
export const reportHead = (title: Phrase, setup: Setup, caseNumber: string): Row[] => [
  { role: "title", cells: [words(title)] },
  { role: "note", cells: [words(labels.reportOf(setup.consortium, caseNumber))] },
  { role: "note", cells: [words(labels.reportBasis(periodEnd(setup.period, setup.year), setup.unit))] },
  { role: "blank", cells: [] },
];
