import { INPUT_TABLES, type InputTable, type TableName, type WorkTable, type WorkTables } from "../sheets";

/** A table of the workbook, with its cells. */
export type FoundTable = WorkTable & { table: Excel.Table };

/**
 * Asks for a table, wherever it stands and in whatever order its columns are.
 *
 * @returns what to call after the next sync, to get it if it exists
 */
export function askForTable(context: Excel.RequestContext, name: TableName): () => FoundTable | undefined {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
  table.load("name");
  header.load("values");
  body.load("values");
  return () =>
    // eslint-disable-next-line office-addins/call-sync-before-read -- what is returned is called after the sync
    table.isNullObject ? undefined : { table, header: header.values[0] ?? [], rows: body.values as unknown[][] };
}

/** The same for every table that a user writes in: those that exist. */
export function askForTables(context: Excel.RequestContext): () => WorkTables {
  const asked = INPUT_TABLES.map((name) => ({ name, found: askForTable(context, name) }));
  return () =>
    Object.fromEntries(
      asked.flatMap(({ name, found }): [InputTable, WorkTable][] => {
        const table = found();
        return table ? [[name, { header: table.header, rows: table.rows }]] : [];
      }),
    );
}
