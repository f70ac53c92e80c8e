import { labels, type Language } from "../../text";
import { askIn, shade } from "../write";
import type { ActualLine } from "./readActuals";

/** Marks which actuals the user types and which the ledger fills, by shade and by the prompt of the cell. */
export function dressActuals(
  actuals: Excel.Range,
  lines: readonly ActualLine[],
  isComputed: (line: ActualLine) => boolean,
  language: Language,
): void {
  for (const line of lines) {
    const cell = actuals.getCell(line.index, 0);
    if (isComputed(line)) {
      cell.format.fill.clear();
      const { title, message } = labels.input.ledger;
      cell.dataValidation.prompt = { showPrompt: true, title: title[language], message: message[language] };
    } else {
      shade(cell);
      askIn(cell, undefined, language);
    }
  }
}
