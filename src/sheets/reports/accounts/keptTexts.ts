import { decimalOf, type Amount } from "../../../core";
import { LANGUAGES, type Phrase } from "../../../text";
import { asWord } from "../../model";

/** A user's text, and the variance it was written for; undefined where that is unknown. */
export type KeptText = { text: string; writtenFor: Amount | undefined };

/** The headings of the columns that hold a text and keep it. The columns are found by them. */
export type KeptHeads = Readonly<Record<(typeof KEPT)[number], Phrase>>;

/**
 * The texts of a sheet that the user has written, by the key of their rows. An unchanged draft is not kept.
 *
 * A text written after the sheet was made is about the variance at the making: the writer may not have seen later changes.
 * An older text is about the variance it was written for, however often the sheet is made again.
 *
 * @param shown - the values of the sheet's cells
 */
export function keptTexts(shown: readonly (readonly unknown[])[], heads: KeptHeads): ReadonlyMap<string, KeptText> {
  const found = headRow(shown, heads);
  if (!found) return new Map();
  const { head, at } = found;
  return new Map(
    shown.slice(head + 1).flatMap((cells): [string, KeptText][] => {
      const [key, text] = [asWord(cells[at.key]), asWord(cells[at.text])];
      if (key === "" || text === asWord(cells[at.draft])) return [];
      const about = text === asWord(cells[at.asMade]) ? at.writtenFor : at.atMaking;
      return [[key, { text, writtenFor: amountOf(cells[about]) }]];
    }),
  );
}

const KEPT = ["text", "draft", "writtenFor", "atMaking", "asMade", "key"] as const;
type Places = Record<keyof KeptHeads, number>;

/** The row with every heading, in the language of the sheet. */
function headRow(shown: readonly (readonly unknown[])[], heads: KeptHeads): { head: number; at: Places } | undefined {
  for (const [head, cells] of shown.entries()) {
    for (const language of LANGUAGES) {
      const at = KEPT.map((name) => [name, cells.indexOf(heads[name][language])] as const);
      if (at.every(([, column]) => column >= 0)) return { head, at: Object.fromEntries(at) as Places };
    }
  }
  return undefined;
}

const amountOf = (cell: unknown): Amount | undefined => (typeof cell === "number" ? decimalOf(cell) : undefined);
