import type { Amount } from "../../../core";
import { asIs, labels, type Phrase } from "../../../text";
import {
  amount,
  BLANK,
  call,
  cellOfRow,
  equals,
  minus,
  rounded,
  text,
  word,
  words,
  type Cell,
  type Formula,
} from "../../model";
import type { KeptText } from "./keptTexts";

/** The columns of the figures, of the user's text, and of what keeps the text. */
export const COLUMN = {
  actual: 1,
  toDate: 2,
  variance: 3,
  text: 4,
  draft: 6,
  writtenFor: 7,
  atMaking: 8,
  asMade: 9,
  exact: 11,
} as const;

/** The variance, the text with its mark, and the cells that keep the text when the sheet is made again. */
export function textCells(id: string, variance: Amount, draft: Phrase, kept: KeptText | undefined): Cell[] {
  const written = textOr(draft, kept);
  const cell = (column: number): Formula => cellOfRow(id, column);
  const isAsMade = call("EXACT", cell(COLUMN.text), cell(COLUMN.asMade));
  const about = call("IF", isAsMade, cell(COLUMN.writtenFor), cell(COLUMN.atMaking));
  const isSame = equals(rounded(cell(COLUMN.variance), 2), rounded(about, 2));
  return [
    amount(variance, minus(call("N", cellOfRow(id, 2)), call("N", cellOfRow(id, 1)))),
    written,
    { kind: "notice", formula: call("IF", isSame, text(""), { op: "words", words: labels.assessment.stale }) },
    words(draft),
    amount(kept ? kept.writtenFor : variance),
    amount(variance),
    { ...written },
    word(id),
  ];
}

/** The cells of a text that rests on no figure, so no figure marks it. */
export function plainTextCells(id: string, draft: Phrase, kept: KeptText | undefined): Cell[] {
  const written = textOr(draft, kept);
  return [BLANK, written, BLANK, words(draft), BLANK, BLANK, { ...written }, word(id)];
}

const textOr = (draft: Phrase, kept: KeptText | undefined): Cell => ({
  kind: "words",
  words: kept ? asIs(kept.text) : draft,
  keepAsText: true,
});
