import {
  isSameName,
  headerOf,
  LOOKS,
  numberFormat,
  tableRows,
  type TableName,
  type MissingParts,
  type TableAddition,
} from "../../sheets";
import type { Language } from "../../text";
import { queueSheets } from "./addSheets";
import type { PartsToAdd } from "./partsToAdd";
import { askForParts, markAdded, markAllAdded, putPartsBack } from "./putPartsBack";
import { cellContent, cellFormula, changedMeanwhile, ExcelRefusal, inExcel, signedSheets, type Written } from "../host";
import { dress } from "./look";
import type { FoundTable } from "../read";
import { askIn, shade } from "./renderInputs";

/** Parts that the next sync adds. */
export type QueuedParts = {
  /** Tells after the sync whether the tables were what was read, to the columns and the keys. */
  isAsRead: () => boolean;
  /** Signs that all of the request is carried out. Call it after all else is queued. */
  done: () => void;
  /** Looks up whether the request was carried out whole, in another context. */
  stands: () => Promise<boolean>;
  /** Removes what was added, and nothing else. */
  putBack: (error: unknown) => Promise<void>;
};

/**
 * Adds the missing parts in one sync, all or nothing.
 *
 * @throws Meanwhile where somebody else has changed a table or made a sheet
 */
export async function addParts(context: Excel.RequestContext, parts: PartsToAdd, language: Language): Promise<void> {
  const queued = queueParts(context, parts, language);
  queued.done();
  try {
    await context.sync();
  } catch (error) {
    if (await queued.stands()) return;
    await queued.putBack(error);
    throw error;
  }
  if (queued.isAsRead()) return;
  await queued.putBack(undefined);
  throw changedMeanwhile(parts.missing.additions[0]?.sheet.name ?? "Oppsett");
}

/** Queues the missing parts within a larger request, which the caller syncs. */
export function queueParts(context: Excel.RequestContext, parts: PartsToAdd, language: Language): QueuedParts {
  const { missing, tables, worksheets, shown } = parts;
  const renewed = renewedNames(parts);
  const touched = [...missing.additions, ...missing.names].flatMap(({ table }) => tables[table] ?? []);
  const stood = [...new Set(touched)].map(askIfRead);
  for (const name of renewed) name.delete();
  const queued = queueSheets(context, missing.sheets, language, worksheets, shown === "" ? undefined : shown);
  const { token } = queued;
  const ids: Marking["ids"] = [];
  const nameParts = (of: (table: TableName) => boolean): void => {
    for (const { name, table, line } of missing.names.filter((one) => of(one.table))) {
      const found = tables[table];
      if (!found) continue;
      const cell = found.table.getDataBodyRange().getCell(line, valueColumn(found, missing));
      // The comment tells the name of this request from one of the same name that somebody else has added.
      context.workbook.names.add(name, cell, `BIBSYS ${token}`);
    }
  };
  const added = missing.additions.map(({ table }) => table);
  // Names before the formulas of other tables that use them.
  nameParts((table) => !added.includes(table));
  for (const addition of missing.additions) {
    const found = tables[addition.table];
    if (!found) continue;
    const marking = { token, added: markAdded(found.table, token), ids };
    addRows(found, addition, language, marking);
    addColumns(found, addition, language, marking);
    nameParts((table) => table === addition.table);
  }
  return {
    isAsRead: () => stood.every((isRead) => isRead()),
    done: () => {
      for (const { table } of missing.additions) if (tables[table]) markAllAdded(tables[table].table, token);
      queued.done();
    },
    stands: () => stands(parts, token),
    putBack: (error) => {
      // Without an error there was an answer, with the ids in it.
      const columns = error === undefined ? ids.map(({ table, column }) => ({ table, id: column.id })) : undefined;
      const marks = { token, renewed: renewed.map(({ name }) => name), queued, columns };
      return putPartsBack(parts, marks, error);
    },
  };
}

/** Asks whether a table has the columns and the keys that were read. */
function askIfRead({ table, header, rows }: FoundTable): () => boolean {
  const top = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values");
  const key = header.indexOf("Nøkkel");
  const keysOf = (cells: readonly (readonly unknown[])[]): unknown[] => cells.map((row) => (key < 0 ? "" : row[key]));
  return () => JSON.stringify([top.values[0], keysOf(body.values)]) === JSON.stringify([header, keysOf(rows)]);
}

async function stands({ missing, tables }: PartsToAdd, token: string): Promise<boolean> {
  try {
    return await inExcel(async (context) => {
      const parts = askForParts(context, missing, tables);
      const done = (await signedSheets(context, token)).filter(({ isDone }) => isDone);
      return done.length === missing.sheets.length && parts().every(({ isAllAdded }) => isAllAdded(token));
    });
  } catch (error) {
    // The put-back asks once more, and says what it could not look up.
    if (error instanceof ExcelRefusal) return false;
    throw error;
  }
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

/** How the parts of one table are distinguished from those of others while they are added. */
type Marking = {
  token: string;
  added: () => void;
  /** The columns that were added, which only an answer gives their ids. */
  ids: { table: TableName; column: Excel.TableColumn }[];
};

/**
 * Adds lines at the end, in the order of the columns the table has.
 *
 * A line and a column have the token in their key or header first, then they are counted as added, then they get their own:
 * so a put-back knows them wherever the request ends.
 */
function addRows(
  { table, header }: FoundTable,
  { sheet, rows }: TableAddition,
  language: Language,
  { token, added }: Marking,
): void {
  const own = headerOf(sheet);
  const place = header.map((name) => own.indexOf(String(name)));
  const key = Math.max(0, header.indexOf("Nøkkel"));
  for (const { cells, choices, id = "" } of rows) {
    const line = place.map(
      (column): Written => cellFormula(cells[column], sheet, column, language) ?? cellContent(cells[column], language),
    );
    const first = line[key] ?? "";
    const row = table.rows.add(undefined, [line.map((cell, at) => (at === key ? `'${id} ${token}` : cell))]);
    added();
    row.getRange().getCell(0, key).values = [[first]];
    place.forEach((column, at) => {
      const given = cells[column];
      if (!given) return;
      const cell = row.getRange().getCell(0, at);
      cell.numberFormat = [[numberFormat(given, sheet, column)]];
      if (sheet.columns[column]?.input && !("formula" in given)) {
        shade(cell);
        askIn(cell, sheet.columns[column].choices ?? choices, language);
      }
    });
  }
}

/** Adds columns at the end. A column of formulas has the same formula on every line. */
function addColumns(
  { table, rows }: FoundTable,
  { table: own, sheet, columns, rows: news }: TableAddition,
  language: Language,
  { token, added, ids }: Marking,
): void {
  const { head } = tableRows(sheet);
  const count = rows.length + news.length;
  columns.forEach((column) => {
    const name = headerOf(sheet)[column] ?? "";
    const first = sheet.rows[head + 1]?.cells[column];
    const filled: Written = cellFormula(first, sheet, column, language) ?? "";
    const lines = Array.from({ length: count }, (_, line): Written[] => [
      line < rows.length || filled !== "" ? filled : cellContent(news[line - rows.length]?.cells[column], language),
    ]);
    const ours = table.columns.add(undefined, undefined, `${name} ${token}`);
    added();
    ours.name = name;
    ids.push({ table: own, column: ours.load("id") });
    const [top, body] = [ours.getHeaderRowRange(), ours.getDataBodyRange()];
    body.numberFormat = Array.from({ length: count }, () => [numberFormat(first, sheet, column)]);
    body.formulas = lines;
    dress(top, top, LOOKS.head);
    if (!sheet.columns[column]?.input) return;
    shade(body);
    askIn(body, sheet.columns[column].choices, language);
  });
}
