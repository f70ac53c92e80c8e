import type { RowBehind } from "../../sheets";
import type { Language } from "../../text";
import { LIST_COLUMNS, type ColumnId } from "./columns";
import { inOrderOf, type Order } from "./order";

/**
 * The rows that have every word that is sought, in order. Amounts are found as they are shown, and as
 * they are typed: without their spaces, and with the minus of a keyboard.
 */
export function listRows(
  rows: readonly RowBehind[],
  search: string,
  order: Order<ColumnId>,
  language: Language,
): readonly RowBehind[] {
  const sought = folded(search).split(/\s+/u).filter(Boolean);
  const found = sought.length === 0 ? rows : rows.filter((row) => hasAll(row, sought, language));
  return inOrderOf(found, LIST_COLUMNS, order, language);
}

function hasAll(row: RowBehind, words: readonly string[], language: Language): boolean {
  const texts = LIST_COLUMNS.map(({ text }) => folded(text(row, language)));
  const held = [...texts, ...texts.map((text) => text.replace(/\s/gu, ""))].join("\n");
  return words.every((word) => held.includes(word));
}

/** As it is typed: a minus is shown as another sign than the one on the keyboard, and a space between thousands too. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2212\u2013]/gu, "-")
    .replace(/\s/gu, " ");
