import { labels } from "../../text";
import { madeColumns, type ColumnName } from "./names";
import type { Column } from "./sheet";

/** The tables whose columns have notes. */
type NotedTable = keyof typeof labels.notes;

/** The columns of a work sheet's table, in the table's order, each with its note. */
export function columnsOf<Table extends NotedTable>(
  table: Table,
  columns: Readonly<Record<Exclude<ColumnName<Table>, "Ramme 2025">, Column>>,
): Column[] {
  const names = madeColumns(table) as Exclude<ColumnName<Table>, "Ramme 2025">[];
  const notes = labels.notes[table] as Readonly<Record<ColumnName<Table>, NonNullable<Column["note"]>>>;
  return names.map((name) => ({ ...columns[name], note: notes[name] }));
}
