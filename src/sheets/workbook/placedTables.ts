import { PLAN_TABLES, type TableName } from "../model";
import { ALL_TABLES, asWorkTables, findTables } from "./findTables";
import { valuesIn, type Snapshot, type TableSnapshot } from "./snapshot";
import type { WorkTables } from "./table";

/** The places of the tables of the add-in, whatever their names. */
export type PlacedTables = Partial<Record<TableName, TableSnapshot>>;

/** Finds every table of the add-in in a workbook. */
export const placedTables = ({ tables }: Pick<Snapshot, "tables">): PlacedTables =>
  Object.fromEntries(findTables(ALL_TABLES, tables).flatMap(({ own, found }) => (found ? [[own, found]] : [])));

/** Finds the tables a user writes in, with their cells. */
export const workTablesIn = (snapshot: Snapshot): WorkTables =>
  asWorkTables(
    findTables(PLAN_TABLES, snapshot.tables).map(({ own, found, rivals }) => ({
      own,
      found: found && {
        name: found.name,
        header: found.header,
        rows: valuesIn(snapshot, found.body) ?? [],
        sheet: found.body.sheet,
        row: found.body.row,
        column: found.body.column,
      },
      rivals,
    })),
  );
