import type { Assessment } from "../../core";
import { spokenAmount } from "./comment.amount";
import type { CommentWords } from "./comment.words";
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
  },
  reason: "Årsak",
};

function standing({ direction, weight, amount }: Assessment): string {
  if (direction === "on") return "er på budsjett";
  const below = direction === "below";
  if (weight === "little") return `ligg litt ${below ? "under" : "over"} budsjett`;
  if (weight === "small") return `har eit lite ${below ? "underforbruk" : "overforbruk"} i høve til budsjettet`;
  const { figure, inMillions, rounded } = spokenAmount(amount, "nn");
  const about = rounded ? "ca. " : "";
  return inMillions
    ? `ligg ${about}${figure} mill. ${below ? "under" : "over"} budsjett`
    : `er ${about}${figure} ${below ? "lågare" : "høgare"} enn budsjettert`;
}
