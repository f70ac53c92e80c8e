import { TABLES, type TableName, type WorkTable, type WorkTables } from "../sheets";

/**
 * Asks for the work tables, wherever they stand and in whatever order their columns are.
 *
 * @returns what to call after the next sync, to get those that exist
 */
export function askForTables(context: Excel.RequestContext): () => WorkTables {
  const asked = (Object.keys(TABLES) as TableName[]).map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    table.load("name");
    header.load("values");
    body.load("values");
    return { name, table, header, body };
  });
  return () =>
    Object.fromEntries(
      asked
        .filter(({ table }) => !table.isNullObject)
        .map(({ name, header, body }): [TableName, WorkTable] => [
          name,
          { header: header.values[0] ?? [], rows: body.values },
        ]),
    );
}
