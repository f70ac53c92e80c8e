import type { RowBehind } from "../../sheets";
import type { Language } from "../../text";
import { LIST_COLUMNS, type ColumnId, type ListColumn } from "./columns";

/** How the list is ordered; undefined is as *Hovedbok* has it. */
export type Order = { by: ColumnId; descending: boolean } | undefined;

/**
 * The rows that have every word that is sought, in order. Amounts are found as they are shown and without their spaces.
 */
export function listRows(
  rows: readonly RowBehind[],
  search: string,
  order: Order,
  language: Language,
): readonly RowBehind[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = words.length === 0 ? rows : rows.filter((row) => hasAll(row, words, language));
  const column = order && LIST_COLUMNS.find(({ id }) => id === order.by);
  if (!column) return found;
  const sign = order.descending ? -1 : 1;
  return [...found].sort((one, other) => sign * compare(column, one, other));
}

/** The next press of a column's head: up, down, and back to the ledger's own order. */
export function nextOrder(order: Order, by: ColumnId): Order {
  if (order?.by !== by) return { by, descending: false };
  return order.descending ? undefined : { by, descending: true };
}

function hasAll(row: RowBehind, words: readonly string[], language: Language): boolean {
  const texts = LIST_COLUMNS.map(({ text }) => text(row, language).toLowerCase());
  const held = [...texts, ...texts.map((text) => text.replace(/\s/gu, ""))].join("\n");
  return words.every((word) => held.includes(word));
}

function compare({ key }: ListColumn, one: RowBehind, other: RowBehind): number {
  const [left, right] = [key(one), key(other)];
  if (typeof left === "string" || typeof right === "string") {
    return String(left) < String(right) ? -1 : Number(String(left) > String(right));
  }
  if (typeof left === "number" || typeof right === "number") return Number(left) - Number(right);
  return left.cmp(right);
}
