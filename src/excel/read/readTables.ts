import {
  ALL_TABLES,
  asWorkTables,
  findTables,
  PLAN_TABLES,
  type SoughtTable as Sought,
  type TableName,
  type WorkTable,
  type WorkTables,
} from "../../sheets";

/** A table of the workbook with its cells, and where the first cell below its header stands, counted from zero. */
export type FoundTable = WorkTable & { table: Excel.Table; sheet: string; row: number; column: number; count: number };

/** What the search for a table gives: the table, or the names of several that may be it. */
export type SoughtTable = Sought<FoundTable>;

/**
 * Asks for a table, wherever it stands and in whatever order its columns are. A table of another name is known by its
 * columns, which takes one more sync.
 *
 * @returns gives the table where it exists; call it after the next sync
 */
export function askForTable(context: Excel.RequestContext, name: TableName): () => Promise<FoundTable | undefined> {
  const seek = askFor(context, [name]);
  return async () => (await seek())[0]?.found;
}

/** Asks for a table without its cells, of which it may have more than an answer carries. */
export function askForTablePlace(
  context: Excel.RequestContext,
  name: TableName,
): () => Promise<SoughtTable | undefined> {
  const seek = askFor(context, [name], WITHOUT_CELLS);
  return async () => (await seek())[0];
}

/** Asks for every table a user writes in, and those that cannot be told apart. */
export function askForTables(context: Excel.RequestContext): () => Promise<WorkTables> {
  const seek = askForInputTables(context);
  return async () => asWorkTables(await seek());
}

/** Asks for every table a user writes in, with its place. */
export const askForInputTables = (context: Excel.RequestContext): (() => Promise<SoughtTable[]>) =>
  askFor(context, PLAN_TABLES);

/** Asks for every table of the add-in but *Hovedbok*, which comes with its first import. */
export const askForEveryTable = (context: Excel.RequestContext): (() => Promise<SoughtTable[]>) =>
  askFor(
    context,
    ALL_TABLES.filter((name) => name !== "Hovedbok"),
  );

const PLACE = "rowIndex,columnIndex,rowCount";
const WITH_CELLS = `${PLACE},values`;
const WITHOUT_CELLS = PLACE;

function askFor(
  context: Excel.RequestContext,
  names: readonly TableName[],
  loaded = WITH_CELLS,
): () => Promise<SoughtTable[]> {
  const all = context.workbook.tables.load("items/name,items/columns/items/name");
  const asked = names.map((name) => askForCells(context.workbook.tables.getItemOrNullObject(name), loaded));
  return async () => {
    const tables = all.items.map((table) => ({ name: table.name, header: headerOf(table), table }));
    const sought = findTables(names, tables);
    const known = sought.map(({ found }, i) => {
      if (asked[i]?.table.isNullObject === false) return asked[i];
      return found && askForCells(found.table, loaded);
    });
    if (known.some((one, i) => one && one !== asked[i])) await context.sync();
    return sought.map(({ own, rivals }, i) => ({ own, found: known[i]?.cells(), rivals }));
  };
}

function askForCells(table: Excel.Table, loaded: string): { table: Excel.Table; cells: () => FoundTable } {
  const [header, body] = [table.getHeaderRowRange().load("values"), table.getDataBodyRange().load(loaded)];
  table.load("name,worksheet/name");
  const cells = (): FoundTable => ({
    table,
    name: table.name,
    header: header.values[0] ?? [],
    rows: loaded === WITH_CELLS ? (body.values as unknown[][]) : [],
    sheet: table.worksheet.name,
    row: body.rowIndex,
    column: body.columnIndex,
    count: body.rowCount,
  });
  return { table, cells };
}

const headerOf = ({ columns }: Excel.Table): string[] => columns.items.map(({ name }) => name);
