import {
  isSameName,
  headerOf,
  LOOKS,
  numberFormat,
  tableRows,
  type MissingParts,
  type TableAddition,
  type TableName,
} from "../../sheets";
import type { Language } from "../../text";
import { queueSheets, type QueuedSheets } from "./addSheets";
import { cellContent, cellFormula, ExcelRefusal, inExcel, type Written } from "../host";
import { dress } from "./look";
import type { FoundTable } from "../read";
import { askIn, shade } from "./renderInputs";

/** The work tables of a workbook. */
export type SetUpTables = Partial<Record<TableName, FoundTable>>;

/** The missing parts, and the workbook they are added to. */
export type PartsToAdd = {
  missing: MissingParts;
  tables: SetUpTables;
  /** Names whose cells are gone. They get new cells. */
  broken: readonly Excel.NamedItem[];
  worksheets: readonly Excel.Worksheet[];
  /** The sheet to show, where it is new. */
  shown: string;
};

/** Adds the missing parts in one sync, all or nothing. */
export async function addParts(context: Excel.RequestContext, parts: PartsToAdd, language: Language): Promise<void> {
  const { putBack } = queueParts(context, parts, language);
  try {
    await context.sync();
  } catch (error) {
    await putBack(error);
    throw error;
  }
}

/** Queues the missing parts within a larger request, which the caller syncs. */
export function queueParts(
  context: Excel.RequestContext,
  parts: PartsToAdd,
  language: Language,
): { putBack: (error: unknown) => Promise<void> } {
  const { missing, tables, worksheets, shown } = parts;
  const renewed = renewedNames(parts);
  for (const name of renewed) name.delete();
  const queued = queueSheets(context, missing.sheets, language, worksheets, shown);
  for (const addition of missing.additions) {
    const found = tables[addition.table];
    if (!found) continue;
    addRows(found, addition, language);
    addColumns(found, addition, language);
  }
  for (const { name, table, line } of missing.names) {
    const found = tables[table];
    if (found)
      context.workbook.names.add(name, found.table.getDataBodyRange().getCell(line, valueColumn(found, missing)));
  }
  return { putBack: (error) => putBack(parts, renewed, queued, error) };
}

/** The broken names that get cells again. */
function renewedNames({ missing, broken }: PartsToAdd): Excel.NamedItem[] {
  const wanted = [...missing.names, ...missing.sheets.flatMap(({ names }) => names ?? [])].map(({ name }) => name);
  return broken.filter(({ name }) => wanted.some((other) => isSameName(other, name)));
}

/** Finds the column of values, which may be among the columns that are added last. */
function valueColumn({ header, name }: FoundTable, { additions }: MissingParts): number {
  const added = additions.find(({ table, sheet }) => (sheet.tableNames?.[table] ?? table) === name);
  const names = added ? added.columns.map((column) => headerOf(added.sheet)[column]) : [];
  return [...header, ...names].indexOf("Verdi");
}

/** Adds lines at the end, in the order of the columns the table has. */
function addRows(
  { table, header, rows: before }: FoundTable,
  { sheet, rows }: TableAddition,
  language: Language,
): void {
  if (rows.length === 0) return;
  const own = headerOf(sheet);
  const place = header.map((name) => own.indexOf(String(name)));
  table.rows.add(
    undefined,
    rows.map(({ cells }) =>
      place.map(
        (column): Written =>
          cellFormula(cells[column], sheet, column, language) ?? cellContent(cells[column], language),
      ),
    ),
  );
  rows.forEach((row, i) => {
    place.forEach((column, at) => {
      const given = row.cells[column];
      if (!given) return;
      const cell = table.getDataBodyRange().getCell(before.length + i, at);
      cell.numberFormat = [[numberFormat(given, sheet, column)]];
      if (sheet.columns[column]?.input && !("formula" in given)) {
        shade(cell);
        askIn(cell, sheet.columns[column].choices ?? row.choices, language);
      }
    });
  });
}

/** Adds columns at the end. A column of formulas has the same formula on every line. */
function addColumns(found: FoundTable, { sheet, columns, rows: added }: TableAddition, language: Language): void {
  const { table, header, rows } = found;
  const { head } = tableRows(sheet);
  const count = rows.length + added.length;
  columns.forEach((column, i) => {
    const first = sheet.rows[head + 1]?.cells[column];
    const filled: Written = cellFormula(first, sheet, column, language) ?? "";
    const lines = Array.from({ length: count }, (_, line): Written[] => [
      line < rows.length || filled !== "" ? filled : cellContent(added[line - rows.length]?.cells[column], language),
    ]);
    table.columns.add(undefined, [[headerOf(sheet)[column] ?? ""], ...lines]);
    const body = table.getDataBodyRange().getColumn(header.length + i);
    body.numberFormat = Array.from({ length: count }, () => [numberFormat(first, sheet, column)]);
    const top = table.getHeaderRowRange().getCell(0, header.length + i);
    dress(top, top, LOOKS.head);
    if (!sheet.columns[column]?.input) return;
    shade(body);
    askIn(body, sheet.columns[column].choices, language);
  });
}

/** Puts everything back as it was, in a request of its own: a failed request can carry nothing more. */
async function putBack(
  { missing, tables }: PartsToAdd,
  renewed: readonly Excel.NamedItem[],
  queued: QueuedSheets,
  error: unknown,
): Promise<void> {
  await queued.putBack(error);
  try {
    await inExcel(async (context) => {
      const { workbook } = context;
      const known = missing.additions.flatMap((addition) => {
        const found = tables[addition.table];
        if (!found) return [];
        const table = workbook.tables.getItem(found.name ?? addition.table);
        return [{ found, columns: table.columns.load("count"), rows: table.rows.load("count") }];
      });
      const names = missing.names.map(({ name }) => workbook.names.getItemOrNullObject(name).load("name"));
      const lost = renewed.map(({ name }) => ({ name, item: workbook.names.getItemOrNullObject(name).load("name") }));
      await context.sync();
      for (const name of names) if (!name.isNullObject) name.delete();
      for (const { name, item } of lost) {
        if (item.isNullObject || missing.names.some((other) => other.name === name)) workbook.names.add(name, "=#REF!");
      }
      for (const { found, columns, rows } of known) {
        for (let at = columns.count - 1; at >= found.header.length; at -= 1) columns.getItemAt(at).delete();
        for (let at = rows.count - 1; at >= found.rows.length; at -= 1) rows.getItemAt(at).delete();
      }
      await context.sync();
    });
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(
      refusal.code,
      error,
      missing.additions.map(({ sheet }) => sheet.name),
    );
  }
}
