import type { Amount, Assessment } from "../../core";
import { spokenAmount } from "./comment.amount";
import { offOf, type CommentWords } from "./comment.words";
import { monthName } from "../language";

/** Comments in English. In the past tense, which fits "Salary" and "Licences" alike. */
export const en: CommentWords = {
  line: "The line",
  standing,
  at: (months) => (months === 0 ? "" : `at the end of ${monthName(months, "en")}`),
  baseline: {
    linear: "straight-line phasing",
    paid: "paid: against the whole year’s budget",
    weights: "phased by monthly weights",
    "by-line": "each line by its own phasing",
    "whole-year": "against the whole year’s budget",
  },
  reason: "Reason",
  spoken,
  missing: "had no actual entered",
  unbudgeted: {
    came: (actual) => `came in at ${actual.lt(0) ? "minus " : ""}${spoken(actual)}`,
    without: "and has no budget",
  },
  forecast: (off, amount) =>
    off === "as-budgeted"
      ? "The forecast for the year is as budgeted"
      : `The forecast for the year is ${spoken(amount)} ${off === "lower" ? "below" : "above"} budget`,
};

function standing(assessment: Assessment): string {
  const { of, direction, weight, amount } = assessment;
  if (of === "income" || of === "refund") return compared(assessment);
  if (direction === "on") return "came in on budget";
  const below = direction === "below";
  if (weight === "little") return `came in slightly ${below ? "below" : "above"} budget`;
  if (weight === "small" && of === "unknown") return `came in somewhat ${below ? "below" : "above"} budget`;
  if (weight === "small") return `had a small ${below ? "underspend" : "overspend"} against the budget`;
  return `came in ${spoken(amount)} ${below ? "below" : "above"} budget`;
}

/** Nothing is spent on income, and a refund that is higher is less to pay. */
function compared(assessment: Assessment): string {
  const off = offOf(assessment);
  if (off === "as-budgeted") return "was as budgeted";
  const { weight, amount } = assessment;
  const much = { little: "slightly", small: "somewhat", large: spoken(amount) }[weight];
  return `was ${much} ${off === "lower" ? "lower" : "higher"} than budgeted`;
}

function spoken(amount: Amount): string {
  const { figure, inMillions, rounded } = spokenAmount(amount.abs(), "en");
  return `${rounded ? "about " : ""}NOK ${figure}${inMillions ? " million" : ""}`;
}
