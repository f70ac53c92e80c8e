import { decisionOf, type Category } from "../../../core";
import { asIs, labels } from "../../../text";
import { BLANK, words, type Cell } from "../../model";
import { GROWTH_KEYS, type Assumptions } from "../../plan";

/** Status and source of a growth from *Forutsetninger*. Hired-in capacity ends by decision. */
export function basisOfGrowth(category: Category, { sources }: Assumptions): Cell[] {
  const followed = decisionOf(2025).follows[category];
  if (followed === "ends") return [BLANK, words(labels.frame.hiredEnds)];
  const key = GROWTH_KEYS[followed];
  const cell = (given: string, column: "Status" | "Kilde"): Cell => ({
    kind: "words",
    words: asIs(given),
    formula: { op: "assumption", column, key },
  });
  return [cell(sources[key].status, "Status"), cell(sources[key].source, "Kilde")];
}
