import { decimal, periodEnd, periodName, sum } from "../../../core";
import { labels, type Phrase } from "../../../text";
import {
  call,
  column,
  equals,
  INCOME_GROUP,
  number,
  rounded,
  text,
  words,
  type Cell,
  type ColumnName,
  type Formula,
  type ReportIdentity,
  type ReportKind,
  type Row,
} from "../../model";
import { income, type Line, type Plan } from "../../plan";
import { isItsPeriod } from "./ofPeriod";

/** The identity of a new report. Its name is Norwegian in every language, so that it is found again. */
export function identify(kind: ReportKind, title: string, version: number, plan: Plan): ReportIdentity {
  return { kind, name: versionName(title, version), version, stamp: plan.stamp, period: periodTitle(plan) };
}

/** The name of a version: `Ramme 2025`, then `Ramme 2025 v2`. */
export const versionName = (title: string, version: number): string => (version === 1 ? title : `${title} v${version}`);

/** `2024K2`: the period in a report's name. */
export const periodTitle = ({ setup }: Plan): string => periodName(setup.period, setup.year);

/** The row of the status, counted from zero. It is the same in every report. */
export const STATUS_ROW = 3;

/**
 * The rows on top of every report: title, consortium, case, last day of the period, unit and status.
 *
 * The figures of a report follow *Poster*, but its words and lines are those of the day it was made. So the report watches
 * its basis, and warns its reader of a change.
 *
 * @param title - words, or a cell that computes them
 * @param watched - further formulas that are true while the basis is unchanged
 */
export const reportHead = (
  title: Phrase | Cell,
  plan: Plan,
  identity: ReportIdentity,
  caseNumber: string,
  watched: readonly Formula[] = [],
): Row[] => [
  { role: "title", cells: ["kind" in title ? title : words(title)] },
  { role: "note", cells: [words(labels.reportOf(plan.setup.consortium, caseNumber))] },
  { role: "note", cells: [words(labels.reportBasis(periodEnd(plan.setup.period, plan.setup.year), plan.setup.unit))] },
  { role: "status", id: "status", cells: [words(labels.reportStatus("draft", identity))] },
  {
    role: "notice",
    id: "notice",
    cells: [
      {
        kind: "notice",
        formula: call(
          "IF",
          isItsPeriod(plan),
          call("IF", call("AND", ...sameBasis(plan), ...watched), text(""), {
            op: "words",
            words: labels.basisChanged,
          }),
          { op: "words", words: labels.otherPeriod },
        ),
      },
    ],
  },
];

/** The same lines in income and costs, the same figures in all. */
function sameBasis({ lines }: Plan): Formula[] {
  const count = (lineCount: number) => number(decimal(String(lineCount)));
  return [
    equals(call("COUNTA", column("Nøkkel")), count(lines.length)),
    equals(call("COUNTIF", column("Gruppe"), text(INCOME_GROUP)), count(income(lines).length)),
    ...WATCHED.map(([of, name]) =>
      sameSum(
        name,
        lines.map((line) => line[of]),
      ),
    ),
  ];
}

const WATCHED: readonly (readonly [keyof Line & ("actual" | "budget" | "forecast"), ColumnName<"Poster">])[] = [
  ["actual", "Regnskap"],
  ["budget", "Budsjett"],
  ["forecast", "Prognose"],
];

/** Compares sums rounded well below an øre on both sides, since Excel adds doubles. */
const sameSum = (name: ColumnName<"Poster">, amounts: readonly Line["actual"][]): Formula =>
  equals(rounded(call("SUM", column(name)), DIGITS), number(sum(amounts).toDecimalPlaces(DIGITS)));

const DIGITS = 6;
