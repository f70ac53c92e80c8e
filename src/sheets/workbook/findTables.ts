import { PLAN_TABLES, isSameName, TABLES, type TableName } from "../model";
import { hasColumnsOf } from "./pinnedColumns";
import type { WorkTable, WorkTables } from "./table";

/** What the search for a table of the add-in gives. */
export type SoughtTable<Table> = {
  own: TableName;
  found: Table | undefined;
  /** The names of several tables that may be it, of which none has its name. */
  rivals: readonly string[];
};

/**
 * Finds tables of the add-in: by name, or by their columns where one other table alone has them.
 *
 * @param names - the tables to find
 * @param tables - all tables of the workbook
 */
export function findTables<Table extends { name: string; header: readonly unknown[] }>(
  names: readonly TableName[],
  tables: readonly Table[],
): SoughtTable<Table>[] {
  const free = tables.filter(({ name }) => !ALL_TABLES.some((own) => isSameName(own, name)));
  return names.map((own) => {
    const named = tables.find(({ name }) => isSameName(name, own));
    if (named) return { own, found: named, rivals: [] };
    const alike = free.filter(({ header }) => hasColumnsOf(own, header));
    return alike.length > 1
      ? { own, found: undefined, rivals: alike.map(({ name }) => name) }
      : { own, found: alike[0], rivals: [] };
  });
}

export const ALL_TABLES = Object.keys(TABLES) as TableName[];

/** The tables a user writes in, as far as they were found, and those that cannot be told apart. */
export function asWorkTables(sought: readonly SoughtTable<WorkTable>[]): WorkTables {
  const tables: WorkTables = {};
  for (const name of PLAN_TABLES) {
    const { found, rivals = [] } = sought.find(({ own }) => own === name) ?? {};
    if (found) tables[name] = found;
    else if (rivals.length > 0) tables[name] = { header: [], rows: [], rivals };
  }
  return tables;
}
