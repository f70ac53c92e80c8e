import { sum, ZERO, type Amount } from "../money";
import {
  accumulated,
  budgetToDate,
  forecastYear,
  remainingBudget,
  variance,
  weightsThrough,
  type LineAmounts,
  type Method,
  type Phasing,
} from "../accounts";
import type { Period } from "../time";
import { ACCOUNTS_SUMMARY, ANNEX, ASSESSMENT, derived, designRule, type Derivation, type Source } from "./derived";
import { named, type Formula, type Named, type Step } from "./terms";

/** How `budgetToDate` came about. */
export const deriveBudgetToDate = (budget: Amount, period: Period, phasing: Phasing): Derivation<"amount"> =>
  derived(
    "budget-to-date",
    phasingSource(phasing),
    budgeted(budget, period, phasing),
    ...toDate(budget, period, phasing),
  );

/** How `remainingBudget` came about. */
export const deriveRemaining = (budget: Amount, period: Period, phasing: Phasing): Derivation<"amount"> =>
  derived("remaining", ANNEX, budgeted(budget, period, phasing), ...left(budget, period, phasing));

/** How `accumulated` came about. */
export const deriveAccumulated = (
  actual: Amount,
  budget: Amount,
  period: Period,
  phasing: Phasing,
): Derivation<"amount"> =>
  derived(
    "accumulated",
    ANNEX,
    [ACTUAL(actual), ...budgeted(budget, period, phasing)],
    ...left(budget, period, phasing),
    { ...named("accumulated", "amount")(accumulated(actual, budget, period, phasing)), formula: PLUS_REMAINING },
  );

/** How `variance` came about. */
export const deriveVariance = (
  actual: Amount,
  budget: Amount,
  period: Period,
  phasing: Phasing,
): Derivation<"amount"> =>
  derived(
    "variance",
    ACCOUNTS_SUMMARY,
    [ACTUAL(actual), ...budgeted(budget, period, phasing)],
    ...toDate(budget, period, phasing),
    {
      ...named("variance", "amount")(variance(actual, budget, period, phasing)),
      formula: { op: "minus", of: ["budgetToDate", "actual"] },
    },
  );

/** How `forecastYear` came about: the method first, then the judged adjustment. */
export function deriveForecast(
  line: LineAmounts,
  period: Period,
  method: Method,
  adjustment: Amount | undefined,
  phasing: Phasing,
): Derivation<"amount"> {
  const inputs = [ACTUAL(line.actual), ...budgeted(line.budget, period, phasing)];
  const judged = adjustment === undefined ? [] : [named("adjustment", "amount")(adjustment)];
  // A blank counts as zero here, as it does in the forecast itself.
  const before = method === "rest" ? left(line.budget ?? ZERO, period, phasing) : [];
  return derived(
    "forecast",
    METHOD_SOURCES[method],
    [...inputs, named("method", "method")(method), ...judged],
    ...before,
    {
      ...named("forecastByMethod", "amount")(forecastYear(line, period, method, undefined, phasing)),
      formula: METHODS[method],
    },
    {
      ...named("forecast", "amount")(forecastYear(line, period, method, adjustment, phasing)),
      formula:
        adjustment === undefined
          ? { op: "same", of: ["forecastByMethod"] }
          : { op: "plus", of: ["forecastByMethod", "adjustment"] },
    },
  );
}

const ACTUAL = named("actual", "amount");
const PLUS_REMAINING: Formula = { op: "plus", of: ["actual", "remaining"] };

const METHODS: Record<Method, Formula> = {
  rest: PLUS_REMAINING,
  budget: { op: "same", of: ["budget"] },
  actual: { op: "same", of: ["actual"] },
  trend: { op: "over", of: [{ op: "times", of: ["actual", 12] }, "months"] },
};

const METHOD_SOURCES: Record<Method, Source> = {
  rest: ANNEX,
  budget: ASSESSMENT,
  actual: ASSESSMENT,
  trend: designRule(5),
};

// The annex phases by twelfths and counts a paid budget as due. Monthly weights are the add-in's own rule.
const phasingSource = ({ kind }: Phasing): Source => (kind === "weights" ? designRule(4) : ANNEX);

const budgeted = (budget: Amount | undefined, { months }: Period, phasing: Phasing): Named[] => [
  named("budget", "amount")(budget),
  named("months", "months")(months),
  named("phasing", "phasing")(phasing),
];

function toDate(budget: Amount, period: Period, phasing: Phasing): [...Step[], Step<"budgetToDate">] {
  const due = named("budgetToDate", "amount")(budgetToDate(budget, period, phasing));
  switch (phasing.kind) {
    case "linear":
      return [{ ...due, formula: { op: "over", of: [{ op: "times", of: ["budget", "months"] }, 12] } }];
    case "paid":
      return [{ ...due, formula: { op: "same", of: ["budget"] } }];
    case "weights":
      return [
        {
          ...named("dueWeights", "weight")(weightsThrough(period.months, phasing.weights)),
          formula: { op: "weightsThrough", of: ["months", "phasing"] },
        },
        {
          ...named("allWeights", "weight")(sum(phasing.weights)),
          formula: { op: "weightsThrough", of: [12, "phasing"] },
        },
        { ...due, formula: { op: "over", of: [{ op: "times", of: ["budget", "dueWeights"] }, "allWeights"] } },
      ];
  }
}

const left = (budget: Amount, period: Period, phasing: Phasing): [...Step[], Step<"remaining">] => [
  ...toDate(budget, period, phasing),
  {
    ...named("remaining", "amount")(remainingBudget(budget, period, phasing)),
    formula: { op: "minus", of: ["budget", "budgetToDate"] },
  },
];
