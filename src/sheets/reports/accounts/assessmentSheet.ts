import {
  assessLine,
  assessTotal,
  decimal,
  periodEnd,
  quotient,
  sum,
  ZERO,
  type Amount,
  type AssessedLine,
} from "../../../core";
import { asIs, commentOn, inEach, labels, type Phrase } from "../../../text";
import {
  amount,
  call,
  cellOfRow,
  equals,
  minus,
  named,
  rounded,
  sumOfRows,
  text,
  word,
  words,
  type Cell,
  type Formula,
  type Row,
  type Sheet,
} from "../../model";
import { keptTexts, type KeptText } from "./keptTexts";
import { costs, lineId, type Line, type Plan } from "../../plan";
import { decimalsOf, lookup, printedAmount } from "../parts/printed";
import { identify, periodTitle, reportHead } from "../parts/head";
import type { Edition } from "../parts/report";

/**
 * Builds the assessment of BIB-2024/30: a comment on each cost line and on all of them, beside their figures. Comments are
 * drafted. The user may rewrite them, and the user's words are kept when the sheet is made again.
 *
 * A comment is marked at once when its figure changes after it was written. Columns outside the print hold what the mark
 * needs: today's draft, the variance the comment was written for, variance and comment at the making, and the line's key.
 */
export function assessmentSheet(plan: Plan, { version, previous }: Edition): Sheet {
  const { setup } = plan;
  const phrases = labels.assessment;
  const report = identify("assessment", `Vurdering ${periodTitle(plan)}`, version, plan);
  const lines = costs(plan.lines).filter(({ actual, budget }) => actual ?? budget);
  const kept = keptTexts(previous ?? [], labels.assessment);
  const decimals = decimalsOf(lines.flatMap((line) => [line.actual, toDate(line)]));
  const rows = lines.map((line) => lineRow(plan, line, decimals, kept.get(lineId(line))));
  return {
    name: report.name,
    report,
    use: "report",
    decimals,
    landscape: true,
    printed: COLUMN.draft,
    columns: [
      { width: 44 },
      { width: 13 },
      { width: 13 },
      { width: 13 },
      { width: 62, wraps: true, input: true, note: phrases.textNote },
      { width: 22, wraps: true },
      { width: 62, wraps: true },
      { width: 14 },
      { width: 14 },
      { width: 62, wraps: true },
      { width: 18 },
    ],
    rows: [
      ...reportHead(phrases.title(setup.period, setup.year), plan, report, setup.accountsCase),
      {
        role: "head",
        cells: [
          words(labels.inUnit(setup.unit)),
          words(labels.accounts.actual(periodEnd(setup.period, setup.year))),
          words(phrases.toDate),
          words(phrases.variance),
          words(phrases.text),
          words(phrases.mark),
          words(phrases.draft),
          words(phrases.writtenFor),
          words(phrases.atMaking),
          words(phrases.asMade),
          words(phrases.key),
        ],
      },
      ...rows,
      totalRow(plan, lines, decimals, kept.get(TOTAL)),
      { role: "blank", cells: [] },
      { role: "prose", cells: [words(phrases.sign)] },
    ],
  };
}

/** The columns of the variance, of the user's text, and of what keeps the text. */
const COLUMN = { variance: 3, text: 4, draft: 6, writtenFor: 7, atMaking: 8, asMade: 9 } as const;

const TOTAL = "total";

/** The budget of the closed months: the budget less the remaining budget. */
const toDate = ({ budget, remaining }: Line): Amount | undefined => budget?.minus(remaining ?? ZERO);

function lineRow(plan: Plan, line: Line, decimals: 0 | 2, kept: KeptText | undefined): Row {
  const id = lineId(line);
  const [actual, budget] = [printedAmount(line.actual, decimals), printedAmount(toDate(line), decimals)];
  const assessed = (): Phrase => {
    const { setup } = plan;
    const [booked, given] = [line.actual, line.budget].map((part) => inThousands(part ?? ZERO, plan)) as [
      Amount,
      Amount,
    ];
    const assessment = assessLine(booked, given, setup.period, line.phasing);
    return inEach((language) => commentOn(line.name, assessment, language, line.reason));
  };
  return {
    role: "item",
    id,
    cells: [
      word(line.name),
      amount(actual, lookup("Regnskap", line, decimals)),
      amount(budget, toDateFormula(plan, line, decimals)),
      ...textCells(id, (budget ?? ZERO).minus(actual ?? ZERO), assessed(), kept),
    ],
  };
}

function totalRow(plan: Plan, lines: readonly Line[], decimals: 0 | 2, kept: KeptText | undefined): Row {
  const phrases = labels.assessment;
  const [actual, budget] = [
    sum(lines.map((line) => printedAmount(line.actual, decimals))),
    sum(lines.map((line) => printedAmount(toDate(line), decimals))),
  ];
  const parts = lines.map(({ actual: booked, budget: given, phasing }): AssessedLine => {
    return { actual: inThousands(booked ?? ZERO, plan), budget: inThousands(given ?? ZERO, plan), phasing };
  });
  const assessment = assessTotal(parts, plan.setup.period);
  const draft = inEach((language) => commentOn(phrases.total[language], assessment, language));
  const formula = sumOfRows(lines.map(lineId));
  return {
    role: "total",
    id: TOTAL,
    cells: [
      words(phrases.total),
      amount(actual, formula),
      amount(budget, formula),
      ...textCells(TOTAL, budget.minus(actual), draft, kept),
    ],
  };
}

/** An amount in 1000 kroner, the unit of the comments. */
const inThousands = (value: Amount, { setup }: Plan): Amount => quotient(value.times(setup.unit), decimal("1000"));

/** The budget to date. A workbook of the first release has no remaining budget, so the report computes it. */
const toDateFormula = ({ columns }: Plan, line: Line, decimals: 0 | 2): Formula => {
  const budget = lookup("Budsjett", line, 0);
  const due = columns.includes("Restbudsjett")
    ? minus(budget, call("N", lookup("Restbudsjett", line, 0)))
    : call("BIBSYS.BUDGETTODATE", budget, named("Periode"), lookup("Periodisering", line, 0));
  return call("IF", equals(budget, text("")), text(""), rounded(due, decimals));
};

/** The variance, the text with its mark, and the cells that keep the text when the sheet is made again. */
function textCells(id: string, variance: Amount, draft: Phrase, kept: KeptText | undefined): Cell[] {
  const written: Cell = { kind: "words", words: kept ? asIs(kept.text) : draft, keepAsText: true };
  const cell = (column: number): Formula => cellOfRow(id, column);
  const isAsMade = call("EXACT", cell(COLUMN.text), cell(COLUMN.asMade));
  const about = call("IF", isAsMade, cell(COLUMN.writtenFor), cell(COLUMN.atMaking));
  const isSame = equals(rounded(cell(COLUMN.variance), 2), rounded(about, 2));
  return [
    amount(variance, minus(call("N", cellOfRow(id, 2)), call("N", cellOfRow(id, 1)))),
    written,
    { kind: "notice", formula: call("IF", isSame, text(""), { op: "words", words: labels.assessment.stale }) },
    words(draft),
    amount(kept ? kept.writtenFor : variance),
    amount(variance),
    { ...written },
    word(id),
  ];
}
