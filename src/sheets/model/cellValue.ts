import { serialOfDay } from "../../core";
import type { Language } from "../../text";
import type { Cell } from "./sheet";

/**
 * What a cell holds where it has no formula, and what it shows where it has one: the figure or the words that core gives.
 * A blank is an empty text, as Excel has it. Here an exact amount becomes a cell's double.
 */
export function cellValue(cell: Cell | undefined, language: Language): string | number {
  switch (cell?.kind) {
    case undefined:
    case "blank":
    case "notice": // nothing is amiss with what core has computed
      return "";
    case "words":
    case "link":
      return cell.words[language];
    case "date":
      return serialOfDay(cell.value);
    case "amount":
    case "rate":
    case "number":
      return cell.value?.toNumber() ?? "";
  }
}
