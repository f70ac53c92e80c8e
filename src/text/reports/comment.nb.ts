import type { Amount, Assessment } from "../../core";
import { spokenAmount } from "./comment.amount";
import { offOf, type CommentWords } from "./comment.words";
import { monthName } from "../language";

/** Comments in bokmål, in the words of BIB-2024/30. */
export const nb: CommentWords = {
  line: "Posten",
  standing,
  at: (months) => (months === 0 ? "" : `per ${monthName(months, "nb")}`),
  baseline: {
    linear: "lineær periodisering",
    paid: "betalt: målt mot hele årets budsjett",
    weights: "periodisert med månedsvekter",
    "by-line": "hver post med sin periodisering",
    "whole-year": "målt mot hele årets budsjett",
  },
  reason: "Årsak",
  spoken,
  missing: "mangler regnskap",
  unbudgeted: { came: (actual) => `er ${signed(actual)}`, without: "og har ikke budsjett" },
  forecast: (off, amount) =>
    off === "as-budgeted"
      ? "Prognosen for året er som budsjettert"
      : `Prognosen for året er ${spoken(amount)} ${off === "lower" ? "lavere" : "høyere"} enn budsjettert`,
};

function standing(assessment: Assessment): string {
  const { of, direction, weight, amount } = assessment;
  if (of === "income" || of === "refund") return compared(assessment);
  if (direction === "on") return "er på budsjett";
  const below = direction === "below";
  if (weight === "little") return `ligger litt ${below ? "under" : "over"} budsjett`;
  if (weight === "small" && of === "unknown") return `ligger noe ${below ? "under" : "over"} budsjett`;
  if (weight === "small") return `har et lite ${below ? "underforbruk" : "overforbruk"} i forhold til budsjettet`;
  return spokenAmount(amount, "nb").inMillions
    ? `ligger ${spoken(amount)} ${below ? "under" : "over"} budsjett`
    : `er ${spoken(amount)} ${below ? "lavere" : "høyere"} enn budsjettert`;
}

/** Nothing is spent on income, and a refund that is higher is less to pay. */
function compared(assessment: Assessment): string {
  const off = offOf(assessment);
  if (off === "as-budgeted") return "er som budsjettert";
  const { weight, amount } = assessment;
  const much = { little: "litt", small: "noe", large: spoken(amount) }[weight];
  return `er ${much} ${off === "lower" ? "lavere" : "høyere"} enn budsjettert`;
}

function spoken(amount: Amount): string {
  const { figure, inMillions, rounded } = spokenAmount(amount.abs(), "nb");
  return `${rounded ? "ca. " : ""}${figure}${inMillions ? " mill." : ""}`;
}

const signed = (amount: Amount): string => (amount.lt(0) ? `minus ${spoken(amount)}` : spoken(amount));
