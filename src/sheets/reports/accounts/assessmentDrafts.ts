import {
  assessIncome,
  assessLine,
  assessTotal,
  decimal,
  lacksActual,
  quotient,
  roundTo,
  sum,
  ZERO,
  type Amount,
  type AssessedLine,
  type Assessment,
} from "../../../core";
import { draftLine, draftSummary, draftTotal, inEach, labels, type Phrase, type Standing } from "../../../text";
import { costs, income, isIncome, type Line, type Plan } from "../../plan";
import { forecastResult } from "../parts/forecastResult";

/** The draft about one line, with its reasons: one for the variance, one for the forecast. */
export const lineDraft = (plan: Plan, line: Line): Phrase =>
  inEach((language) =>
    draftLine(
      {
        line: line.name,
        months: plan.setup.period.months,
        standing: standingOf(plan, line),
        reason: line.varianceReason,
        forecast: forecastAgainstBudget(plan, line),
      },
      language,
    ),
  );

/** The draft about all income. */
export const incomeDraft = (plan: Plan): Phrase =>
  totalDraft(plan, income(plan.lines), labels.accounts.incomeTotal, (lines) =>
    assessIncome(totalOf(plan, lines, "actual"), totalOf(plan, lines, "budget"), plan.setup.period),
  );

/** The draft about all costs, each line by its own phasing. */
export const costsDraft = (plan: Plan): Phrase =>
  totalDraft(plan, costs(plan.lines), labels.assessment.total, (lines) =>
    assessTotal(
      lines.map((line) => assessed(plan, line)),
      plan.setup.period,
    ),
  );

/** The draft of *Oppsummering*. */
export function summaryDraft(plan: Plan, results: { booked: Amount; accrued: Amount }): Phrase {
  const said = costsDraft(plan);
  const facts = {
    missing: withoutActual(plan, plan.lines),
    furthest: furthestFrom(plan, costs(plan.lines)),
    forecast: inThousands(forecastResult(plan.lines), plan),
    booked: inThousands(results.booked, plan),
    accrued: inThousands(results.accrued, plan),
  };
  return inEach((language) => draftSummary({ ...facts, costs: said[language] }, language));
}

function totalDraft(
  plan: Plan,
  lines: readonly Line[],
  label: Phrase,
  assess: (lines: readonly Line[]) => Assessment,
): Phrase {
  const [assessment, missing] = [assess(lines), withoutActual(plan, lines)];
  return inEach((language) => draftTotal(label[language], assessment, missing, language));
}

function standingOf(plan: Plan, line: Line): Standing {
  const { period } = plan.setup;
  if (lacksActual(line, period)) return { is: "actual-missing" };
  if (line.budget === undefined) return { is: "unbudgeted", actual: inThousands(line.actual ?? ZERO, plan) };
  return { is: "assessed", assessment: assessmentOf(plan, line) };
}

function assessmentOf(plan: Plan, line: Line): Assessment {
  const { actual, budget, phasing } = assessed(plan, line);
  const { period } = plan.setup;
  return isIncome(line) ? assessIncome(actual, budget, period) : assessLine(actual, budget, period, phasing);
}

/** Nothing is said of a forecast that rests on a blank, nor of one without a budget. */
function forecastAgainstBudget(plan: Plan, line: Line) {
  const { forecast, budget, reason } = line;
  if (forecast === undefined || budget === undefined || lacksActual(line, plan.setup.period)) return undefined;
  const amount = roundTo(inThousands(forecast.minus(budget), plan), ØRE);
  if (amount.isZero()) return { off: "as-budgeted", amount, reason } as const;
  const isLess = budget.lt(0) ? amount.gt(0) : amount.lt(0);
  return { off: isLess ? "lower" : "higher", amount, reason } as const;
}

/** The lines furthest from their budgets to date, the furthest first. */
const furthestFrom = (plan: Plan, lines: readonly Line[]): { line: string; assessment: Assessment }[] =>
  lines
    .filter(({ actual, budget }) => actual !== undefined && budget !== undefined)
    .map((line) => ({ line: line.name, assessment: assessmentOf(plan, line) }))
    .filter(({ assessment }) => assessment.direction !== "on")
    .sort((one, other) => other.assessment.amount.comparedTo(one.assessment.amount))
    .slice(0, MOST_NAMED);

const withoutActual = (plan: Plan, lines: readonly Line[]): string[] =>
  lines.filter((line) => lacksActual(line, plan.setup.period)).map(({ name }) => name);

const assessed = (plan: Plan, { actual, budget, phasing }: Line): AssessedLine => ({
  actual: inThousands(actual ?? ZERO, plan),
  budget: inThousands(budget ?? ZERO, plan),
  phasing,
});

const totalOf = (plan: Plan, lines: readonly Line[], of: "actual" | "budget"): Amount =>
  inThousands(sum(lines.map((line) => line[of])), plan);

/** An amount in 1000 kroner, the unit of the drafts. */
const inThousands = (value: Amount, { setup }: Plan): Amount => quotient(value.times(setup.unit), decimal("1000"));

const MOST_NAMED = 2;
/** In 1000 kroner. */
const ØRE = decimal("0.00001");
