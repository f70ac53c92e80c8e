import { labels, type Language } from "../../text";
import { askIn, shade } from "../write";

/** A line of *Poster* by its place in the table, and whether the ledger fills its actual. */
export type DressedLine = { index: number; isComputed: boolean };

/** Marks which actuals the user types and which the ledger fills, by shade and by the prompt of the cell. */
export function dressActuals(actuals: Excel.Range, lines: readonly DressedLine[], language: Language): void {
  for (const line of lines) {
    const cell = actuals.getCell(line.index, 0);
    if (line.isComputed) {
      cell.format.fill.clear();
      const { title, message } = labels.input.ledger;
      cell.dataValidation.prompt = { showPrompt: true, title: title[language], message: message[language] };
    } else {
      shade(cell);
      askIn(cell, undefined, language);
    }
  }
}
