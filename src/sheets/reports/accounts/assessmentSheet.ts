import { decimalOf, hasBothSigns, periodEnd, sum, ZERO, type Amount } from "../../../core";
import { labels, proposedDecision, type Phrase } from "../../../text";
import {
  amount,
  BLANK,
  call,
  cellOfRow,
  column,
  equals,
  INCOME_GROUP,
  minus,
  number,
  over,
  rounded,
  sumOfRows,
  text,
  times,
  word,
  words,
  type Cell,
  type Formula,
  type Row,
  type Sheet,
} from "../../model";
import { assessedFigures, type AssessedFigures, type Figures } from "./assessmentFigures";
import { costsDraft, incomeDraft, lineDraft, summaryDraft } from "./assessmentDrafts";
import { COLUMN, plainTextCells, textCells } from "./draftedCells";
import { keptTexts, type KeptText } from "./keptTexts";
import { lineId, type Plan } from "../../plan";
import { exactRemaining, lookup, runningTotal } from "../parts/printed";
import { identify, periodTitle, reportHead } from "../parts/head";
import type { Edition } from "../parts/report";

/**
 * Builds the assessment of BIB-2024/30: a comment on each line of income and costs and on their sums, beside their figures,
 * then *Oppsummering* and *Forslag til vedtak*. Comments are drafted from the figures and the user's reasons. The user may
 * rewrite them, and the user's words are kept when the sheet is made again.
 *
 * A comment is marked at once when its figure changes after it was written. Columns outside the print hold what the mark
 * needs: today's draft, the variance the comment was written for, variance and comment at the making, and the line's key.
 */
export function assessmentSheet(plan: Plan, { version, previous }: Edition): Sheet {
  const { setup } = plan;
  const phrases = labels.assessment;
  const report = identify("assessment", `Vurdering ${periodTitle(plan)}`, version, plan);
  const kept = keptTexts(previous ?? [], labels.assessment);
  const figures = assessedFigures(plan);
  const { decimals } = figures;
  const made: Making = { plan, decimals, kept };
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
      { width: 18, decimals: 2 },
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
          words(labels.accumulated.exact),
        ],
      },
      { role: "group", cells: [words(labels.accounts.income)] },
      ...figures.earned.map((line) => incomeRow(made, line)),
      sumRow(made, "subtotal", INCOME, labels.accounts.incomeTotal, figures.earned, incomeDraft(plan)),
      { role: "blank", cells: [] },
      { role: "group", cells: [words(labels.accounts.costs)] },
      ...figures.spent.map((line, i) => costRow(made, figures.spent, line, i)),
      sumRow(made, "total", TOTAL, phrases.total, figures.spent, costsDraft(plan)),
      { role: "blank", cells: [] },
      { role: "group", cells: [words(phrases.summary)] },
      resultRow(made, figures),
      accruedRow(figures, decimals, plan),
      { role: "blank", cells: [] },
      { role: "group", cells: [words(phrases.decision)] },
      decisionRow(made),
      { role: "blank", cells: [] },
      { role: "prose", cells: [words(phrases.sign)] },
      { role: "prose", cells: [words(phrases.incomeSign)] },
    ],
  };
}

const [INCOME, TOTAL, RESULT, DECISION] = ["income", "total", "result", "decision"];

/** What every row is made with. */
type Making = { plan: Plan; decimals: 0 | 2; kept: ReadonlyMap<string, KeptText> };

const incomeRow = (made: Making, figures: AssessedFigures): Row =>
  lineRow(made, figures, lookup("Budsjett", figures.line, made.decimals));

function costRow(made: Making, all: readonly AssessedFigures[], figures: AssessedFigures, index: number): Row {
  const { line } = figures;
  const exact = amount(line.remaining, exactRemaining(made.plan, line));
  return lineRow(made, figures, toDateFormula(all, index, made.decimals), [exact]);
}

function lineRow(
  { plan, decimals, kept }: Making,
  { line, actual, toDate }: AssessedFigures,
  due: Formula,
  more: readonly Cell[] = [],
): Row {
  const id = lineId(line);
  return {
    role: "item",
    id,
    cells: [
      word(line.name),
      amount(actual, lookup("Regnskap", line, decimals)),
      amount(toDate, due),
      ...textCells(id, varianceOf({ actual, toDate }), lineDraft(plan, line), kept.get(id)),
      ...more,
    ],
  };
}

function sumRow(
  { kept }: Making,
  role: "subtotal" | "total",
  id: string,
  label: Phrase,
  lines: readonly AssessedFigures[],
  draft: Phrase,
): Row {
  const formula = sumOfRows(lines.map(({ line }) => lineId(line)));
  const [actual, toDate] = [sum(lines.map((one) => one.actual)), sum(lines.map((one) => one.toDate))];
  return {
    role,
    id,
    cells: [
      words(label),
      amount(actual, formula),
      amount(toDate, formula),
      ...textCells(id, toDate.minus(actual), draft, kept.get(id)),
    ],
  };
}

/** The result, beside *Oppsummering*. */
function resultRow({ plan, kept }: Making, figures: Figures): Row {
  const { earned, spent, booked } = figures;
  const toDate = sum(earned.map((one) => one.toDate)).minus(sum(spent.map((one) => one.toDate)));
  const less = (of: number): Formula => minus(cellOfRow(INCOME, of), cellOfRow(TOTAL, of));
  return {
    role: "total",
    id: RESULT,
    cells: [
      words(labels.accounts.result),
      amount(booked, less(COLUMN.actual)),
      amount(toDate, less(COLUMN.toDate)),
      ...textCells(RESULT, toDate.minus(booked), summaryDraft(plan, figures), kept.get(RESULT)),
    ],
  };
}

function accruedRow({ accrued }: Figures, decimals: 0 | 2, { setup }: Plan): Row {
  const expected = call("SUMIFS", column("Prognose"), column("Gruppe"), text(INCOME_GROUP));
  const closed = over(times(expected, number(decimalOf(setup.period.months))), number(decimalOf(12)));
  return {
    role: "total",
    id: "accrued",
    cells: [
      words(labels.assessment.accrued),
      amount(accrued, minus(rounded(closed, decimals), cellOfRow(TOTAL, COLUMN.actual))),
    ],
  };
}

/** The proposed decision. It rests on no figure, so no figure marks it. */
function decisionRow({ plan, kept }: Making): Row {
  const { period, year } = plan.setup;
  const draft = proposedDecision(period, year);
  return {
    role: "item",
    id: DECISION,
    cells: [BLANK, BLANK, BLANK, ...plainTextCells(DECISION, draft, kept.get(DECISION))],
  };
}

const varianceOf = ({ actual, toDate }: Omit<AssessedFigures, "line">): Amount =>
  (toDate ?? ZERO).minus(actual ?? ZERO);

/**
 * The budget to date: the printed budget less what *Akkumulert* prints as remaining, which is the rounded total so far less
 * the one before.
 */
function toDateFormula(all: readonly AssessedFigures[], index: number, decimals: 0 | 2): Formula {
  const ids = all.map((one) => lineId(one.line)) as [string, ...string[]];
  const budget = lookup("Budsjett", (all[index] as AssessedFigures).line, decimals);
  const isMixed = hasBothSigns(all.map(({ line: { remaining } }) => remaining));
  const soFar = (last: number): Formula => runningTotal(ids, last, COLUMN.exact, decimals, isMixed);
  const left = index === 0 ? soFar(0) : minus(soFar(index), soFar(index - 1));
  return call("IF", equals(budget, text("")), text(""), minus(budget, left));
}
