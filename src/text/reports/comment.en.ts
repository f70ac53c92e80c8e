import type { Assessment } from "../../core";
import { spokenAmount } from "./comment.amount";
import type { CommentWords } from "./comment.words";
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
  },
  reason: "Reason",
};

function standing({ direction, weight, amount }: Assessment): string {
  if (direction === "on") return "came in on budget";
  const below = direction === "below";
  if (weight === "little") return `came in slightly ${below ? "below" : "above"} budget`;
  if (weight === "small") return `had a small ${below ? "underspend" : "overspend"} against the budget`;
  const { figure, inMillions, rounded } = spokenAmount(amount, "en");
  return `came in ${rounded ? "about " : ""}NOK ${figure}${inMillions ? " million" : ""} ${below ? "below" : "above"} budget`;
}
