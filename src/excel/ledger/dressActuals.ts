import { labels, type Language } from "../../text";
import { askIn, shade } from "../write/renderInputs";
import type { ActualLine } from "./readActuals";

/** Shows which actuals are the user's to write, and which the ledger fills: by their shade, and by what Excel says there. */
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
