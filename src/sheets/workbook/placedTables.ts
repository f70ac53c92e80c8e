import { isSameName } from "../model/isSameName";
import { valuesIn, type Snapshot, type TableSnapshot } from "./snapshot";
import { INPUT_TABLES, TABLES, type InputTable, type TableName } from "../model/names";
import { hasColumnsOf, type WorkTable, type WorkTables } from "./table";

/** Where the tables of the add-in stand, whatever they are called. */
export type PlacedTables = Partial<Record<TableName, TableSnapshot>>;

/** Finds the tables of the add-in: by name, or by their columns where one alone has them. */
export function placedTables({ tables }: Pick<Snapshot, "tables">): PlacedTables {
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

/** The tables that one may be, where none has its name and several have its columns. */
export function rivalsOf(name: TableName, { tables }: Snapshot, placed: PlacedTables): string[] {
  const free = tables.filter((table) => !Object.values(placed).includes(table));
  return placed[name] ? [] : free.filter(({ header }) => hasColumnsOf(name, header)).map((table) => table.name);
}

/** What the placed tables hold, and which cannot be told apart. */
export const workTablesIn = (snapshot: Snapshot, placed: PlacedTables): WorkTables =>
  Object.fromEntries(
    INPUT_TABLES.flatMap((table): [InputTable, WorkTable][] => {
      const rivals = rivalsOf(table, snapshot, placed);
      if (rivals.length > 0) return [[table, { header: [], rows: [], rivals }]];
      const { name, header, body } = placed[table] ?? {};
      return header && body ? [[table, { ...(name && { name }), header, rows: valuesIn(snapshot, body) ?? [] }]] : [];
    }),
  );
