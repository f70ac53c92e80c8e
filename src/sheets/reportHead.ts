import { decimal, periodEnd } from "../core";
import { labels, type Phrase } from "../text";
import { call, column, equals, named, number, text, type Formula } from "./formula";
import { income } from "./lines";
import { INCOME_GROUP } from "./names";
import type { Plan } from "./plan";
import { words, type Row } from "./sheet";

/**
 * The rows on top of every report: what it is, whose, which case, its period's last day, its unit and its status.
 *
 * A report follows *Poster*, but what it says in words and which lines it has are those of the day it was made. So it
 * watches what they rest on, and tells its reader when that has changed.
 *
 * @param watched - what else must still be so, each a formula that is true while it is
 */
export const reportHead = (title: Phrase, plan: Plan, caseNumber: string, watched: readonly Formula[] = []): Row[] => [
  { role: "title", cells: [words(title)] },
  { role: "note", cells: [words(labels.reportOf(plan.setup.consortium, caseNumber))] },
  { role: "note", cells: [words(labels.reportBasis(periodEnd(plan.setup.period, plan.setup.year), plan.setup.unit))] },
  {
    role: "notice",
    cells: [
      {
        kind: "notice",
        formula: call("IF", call("AND", ...sameBasis(plan), ...watched), text(""), {
          op: "words",
          words: labels.basisChanged,
        }),
      },
    ],
  },
];

/** The same period, and the same lines in income and costs. */
function sameBasis({ setup, lines }: Plan): Formula[] {
  const given = setup.periodGiven;
  const count = (lineCount: number) => number(decimal(String(lineCount)));
  return [
    equals(named("Periode"), typeof given === "number" ? number(decimal(String(given))) : text(given)),
    equals(call("COUNTA", column("Nøkkel")), count(lines.length)),
    equals(call("COUNTIF", column("Gruppe"), text(INCOME_GROUP)), count(income(lines).length)),
  ];
}
