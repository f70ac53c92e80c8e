import type { Category } from "../../../core";
import { asIs, labels } from "../../../text";
import { BLANK, words, type Cell } from "../../model";
import type { Assumptions } from "../../plan";

/** Status and source of a growth from *Forutsetninger*. Hired-in capacity ends by decision. */
export function basisOfGrowth(category: Category, { sources }: Assumptions): Cell[] {
  if (category === "hired") return [BLANK, words(labels.frame.hiredEnds)];
  const key = category === "licence" ? "lisensvekst" : "prisvekst";
  const cell = (given: string, column: "Status" | "Kilde"): Cell => ({
    kind: "words",
    words: asIs(given),
    formula: { op: "assumption", column, key },
  });
  return [cell(sources[key].status, "Status"), cell(sources[key].source, "Kilde")];
}
