import type { Decimal } from "../../core";
import type { Language } from "../../text";

/** The column that a list is ordered by; undefined keeps the order of the source. */
export type Order<Id extends string> = { by: Id; descending: boolean } | undefined;

/** A column that a list can be ordered by: numbers by size, codes as they are written. */
export type SortColumn<Row, Id extends string> = { id: Id; key: (row: Row) => SortKey };

type SortKey = string | number | Decimal;

/** The order after the next press of a header: ascending, descending, and back to that of the source. */
export function nextOrder<Id extends string>(order: Order<Id>, by: Id): Order<Id> {
  if (order?.by !== by) return { by, descending: false };
  return order.descending ? undefined : { by, descending: true };
}

/** How a column is sorted now, as the value of aria-sort. */
export function sortedBy<Id extends string>(order: Order<Id>, id: Id): "none" | "ascending" | "descending" {
  if (order?.by !== id) return "none";
  return order.descending ? "descending" : "ascending";
}

/** The rows in order. Rows with equal keys keep the order of the source. */
export function inOrderOf<Row, Id extends string>(
  rows: readonly Row[],
  columns: readonly SortColumn<Row, Id>[],
  order: Order<Id>,
  language: Language,
): readonly Row[] {
  const column = order && columns.find(({ id }) => id === order.by);
  if (!column) return rows;
  const sign = order.descending ? -1 : 1;
  // Voucher numbers may differ in length: 999 comes before 1001.
  const words = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((one, other) => sign * compare(column.key(one), column.key(other), words));
}

function compare(one: SortKey, other: SortKey, words: Intl.Collator): number {
  if (typeof one === "string" || typeof other === "string") return words.compare(String(one), String(other));
  if (typeof one === "number" || typeof other === "number") return Number(one) - Number(other);
  return one.cmp(other);
}
