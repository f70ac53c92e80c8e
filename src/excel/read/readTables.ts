import { hasColumnsOf, INPUT_TABLES, TABLES, type TableName, type WorkTable, type WorkTables } from "../../sheets";

/** A table of the workbook, with its cells, and where the first of them below the head stands, counted from zero. */
export type FoundTable = WorkTable & { table: Excel.Table; sheet: string; row: number; column: number; count: number };

/** What a look for one table gives: the table, or the names of those that it may be; nothing where there is none. */
export type SoughtTable = { own: TableName; found: FoundTable | undefined; rivals: readonly string[] };

/**
 * Asks for a table, wherever it stands, in whatever order its columns are, and whatever it is called: one that does not
 * have its name is known by its columns, which takes a sync more.
 *
 * @returns what to call after the next sync, to get it if it exists
 */
export function askForTable(context: Excel.RequestContext, name: TableName): () => Promise<FoundTable | undefined> {
  const seek = askFor(context, [name]);
  return async () => (await seek())[0]?.found;
}

/** The same without the cells of its lines, for a table that may have more of them than an answer carries. */
export function askForTablePlace(
  context: Excel.RequestContext,
  name: TableName,
): () => Promise<SoughtTable | undefined> {
  const seek = askFor(context, [name], WITHOUT_CELLS);
  return async () => (await seek())[0];
}

/** The same for every table that a user writes in: those that exist, and those that cannot be told apart. */
export function askForTables(context: Excel.RequestContext): () => Promise<WorkTables> {
  const seek = askForInputTables(context);
  return async () => asWorkTables(await seek());
}

/** The same with where they stand. */
export const askForInputTables = (context: Excel.RequestContext): (() => Promise<SoughtTable[]>) =>
  askFor(context, INPUT_TABLES);

export function asWorkTables(sought: readonly SoughtTable[]): WorkTables {
  const tables: WorkTables = {};
  for (const name of INPUT_TABLES) {
    const { found, rivals = [] } = sought.find(({ own }) => own === name) ?? {};
    if (found) tables[name] = found;
    else if (rivals.length > 0) tables[name] = { header: [], rows: [], rivals };
  }
  return tables;
}

/** The same for every table that BIBSYS knows, but for the ledger, which comes with its first import. */
export const askForEveryTable = (context: Excel.RequestContext): (() => Promise<SoughtTable[]>) =>
  askFor(
    context,
    (Object.keys(TABLES) as TableName[]).filter((name) => name !== "Hovedbok"),
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
    const named = asked.map(({ table, cells }) => (table.isNullObject ? undefined : cells()));
    const free = all.items.filter(({ name }) => !named.some((found) => found?.name === name));
    const alike = names.map((name, i) => (named[i] ? [] : free.filter((table) => hasColumnsOf(name, headerOf(table)))));
    const known = alike.map(([only, ...others]) =>
      only && others.length === 0 ? askForCells(only, loaded) : undefined,
    );
    if (known.some((table) => table !== undefined)) await context.sync();
    return names.map((own, i) => ({
      own,
      found: named[i] ?? known[i]?.cells(),
      rivals: (alike[i] ?? []).map(({ name }) => name),
    }));
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
