import type { RowBehind } from "../../sheets";
import type { Language } from "../../text";
import { LIST_COLUMNS, type ColumnId } from "./columns";
import { inOrderOf, type Order } from "./order";

/**
 * The rows that have every word of the search, in order. An amount is found as it is shown, and as a user types it: without
 * spaces, and with the minus of a keyboard.
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

/** Turns a shown text into what a keyboard types: its minus and its space between thousands are other signs. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2212\u2013]/gu, "-")
    .replace(/\s/gu, " ");
