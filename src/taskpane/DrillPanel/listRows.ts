import type { RowBehind } from "../../sheets";
import type { Language } from "../../text";
import { LIST_COLUMNS, type ColumnId, type ListColumn } from "./columns";

/** How the list is ordered; undefined is as *Hovedbok* has it. */
export type Order = { by: ColumnId; descending: boolean } | undefined;

/**
 * The rows that have every word that is sought, in order. Amounts are found as they are shown, and as
 * they are typed: without their spaces, and with the minus of a keyboard.
 */
export function listRows(
  rows: readonly RowBehind[],
  search: string,
  order: Order,
  language: Language,
): readonly RowBehind[] {
  const sought = folded(search).split(/\s+/u).filter(Boolean);
  const found = sought.length === 0 ? rows : rows.filter((row) => hasAll(row, sought, language));
  const column = order && LIST_COLUMNS.find(({ id }) => id === order.by);
  if (!column) return found;
  const sign = order.descending ? -1 : 1;
  const words = new Intl.Collator(language);
  return [...found].sort((one, other) => sign * compare(column, words, one, other));
}

/** The next press of a column's head: up, down, and back to the ledger's own order. */
export function nextOrder(order: Order, by: ColumnId): Order {
  if (order?.by !== by) return { by, descending: false };
  return order.descending ? undefined : { by, descending: true };
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

function compare({ key }: ListColumn, words: Intl.Collator, one: RowBehind, other: RowBehind): number {
  const [left, right] = [key(one), key(other)];
  if (typeof left === "string" || typeof right === "string") return words.compare(String(left), String(right));
  if (typeof left === "number" || typeof right === "number") return Number(left) - Number(right);
  return left.cmp(right);
}
