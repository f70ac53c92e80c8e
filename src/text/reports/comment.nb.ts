import type { Assessment } from "../../core";
import { spokenAmount } from "./comment.amount";
import type { CommentWords } from "./comment.words";
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
  },
  reason: "Årsak",
};

function standing({ direction, weight, amount }: Assessment): string {
  if (direction === "on") return "er på budsjett";
  const below = direction === "below";
  if (weight === "little") return `ligger litt ${below ? "under" : "over"} budsjett`;
  if (weight === "small") return `har et lite ${below ? "underforbruk" : "overforbruk"} i forhold til budsjettet`;
  const { figure, inMillions, rounded } = spokenAmount(amount, "nb");
  const about = rounded ? "ca. " : "";
  return inMillions
    ? `ligger ${about}${figure} mill. ${below ? "under" : "over"} budsjett`
    : `er ${about}${figure} ${below ? "lavere" : "høyere"} enn budsjettert`;
}
