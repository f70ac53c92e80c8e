import type { Amount, Assessment } from "../../core";
import { spokenAmount } from "./comment.amount";
import { offOf, type CommentWords } from "./comment.words";
import { monthName } from "../language";

/** Comments in nynorsk. */
export const nn: CommentWords = {
  line: "Posten",
  standing,
  at: (months) => (months === 0 ? "" : `per ${monthName(months, "nn")}`),
  baseline: {
    linear: "lineær periodisering",
    paid: "betalt: målt mot budsjettet for heile året",
    weights: "periodisert med månadsvekter",
    "by-line": "kvar post med si periodisering",
    "whole-year": "målt mot budsjettet for heile året",
  },
  reason: "Årsak",
  spoken,
  missing: "manglar rekneskap",
  unbudgeted: { came: (actual) => `er ${signed(actual)}`, without: "og har ikkje budsjett" },
  forecast: (off, amount) =>
    off === "as-budgeted"
      ? "Prognosen for året er som budsjettert"
      : `Prognosen for året er ${spoken(amount)} ${off === "lower" ? "lågare" : "høgare"} enn budsjettert`,
};

function standing(assessment: Assessment): string {
  const { of, direction, weight, amount } = assessment;
  if (of === "income" || of === "refund") return compared(assessment);
  if (direction === "on") return "er på budsjett";
  const below = direction === "below";
  if (weight === "little") return `ligg litt ${below ? "under" : "over"} budsjett`;
  if (weight === "small" && of === "unknown") return `ligg noko ${below ? "under" : "over"} budsjett`;
  if (weight === "small") return `har eit lite ${below ? "underforbruk" : "overforbruk"} i høve til budsjettet`;
  return spokenAmount(amount, "nn").inMillions
    ? `ligg ${spoken(amount)} ${below ? "under" : "over"} budsjett`
    : `er ${spoken(amount)} ${below ? "lågare" : "høgare"} enn budsjettert`;
}

/** Nothing is spent on income, and a refund that is higher is less to pay. */
function compared(assessment: Assessment): string {
  const off = offOf(assessment);
  if (off === "as-budgeted") return "er som budsjettert";
  const { weight, amount } = assessment;
  const much = { little: "litt", small: "noko", large: spoken(amount) }[weight];
  return `er ${much} ${off === "lower" ? "lågare" : "høgare"} enn budsjettert`;
}

function spoken(amount: Amount): string {
  const { figure, inMillions, rounded } = spokenAmount(amount.abs(), "nn");
  return `${rounded ? "ca. " : ""}${figure}${inMillions ? " mill." : ""}`;
}

const signed = (amount: Amount): string => (amount.lt(0) ? `minus ${spoken(amount)}` : spoken(amount));
