import { doubleOf, serialOfDay } from "../../core";
import type { Language } from "../../text";
import type { Cell } from "./sheet";

/**
 * The value of a cell: the figure or the words from core. A cell with a formula shows the same once it has calculated.
 *
 * A blank is an empty text, as in Excel. An exact amount becomes a double here.
 */
export function cellValue(cell: Cell | undefined, language: Language): string | number {
  switch (cell?.kind) {
    case undefined:
    case "blank":
    case "notice": // a notice shows nothing while the basis is unchanged
      return "";
    case "words":
    case "link":
      return cell.words[language];
    case "date":
      return serialOfDay(cell.value);
    case "amount":
    case "rate":
    case "number":
      return cell.value ? doubleOf(cell.value) : "";
  }
}
