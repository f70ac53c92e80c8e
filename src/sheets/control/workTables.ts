import { isSameName } from "../isSameName";
import { valuesIn, type Snapshot, type TableSnapshot } from "../explain/snapshot";
import { TABLES, type TableName } from "../names";
import { hasColumnsOf, type WorkTables } from "../table";

/** Where the tables of the add-in stand, whatever they are called. */
export type PlacedTables = Partial<Record<TableName, TableSnapshot>>;

/** Finds the tables of the add-in: by name, or by their columns where one alone has them. */
export function placedTables({ tables }: Snapshot): PlacedTables {
  const names = Object.keys(TABLES) as TableName[];
  const named = names.map((name) => tables.find((table) => isSameName(table.name, name)));
  const free = tables.filter((table) => !named.includes(table));
  return Object.fromEntries(
    names.flatMap((name, i): [TableName, TableSnapshot][] => {
      const [only, ...rivals] = free.filter(({ header }) => hasColumnsOf(name, header));
      const found = named[i] ?? (rivals.length === 0 ? only : undefined);
      return found ? [[name, found]] : [];
    }),
  );
}

/** What the placed tables hold. */
export const workTablesIn = (snapshot: Snapshot, placed: PlacedTables): WorkTables =>
  Object.fromEntries(
    Object.entries(placed).map(([table, { name, header, body }]) => [
      table,
      { name, header, rows: valuesIn(snapshot, body) ?? [] },
    ]),
  );
