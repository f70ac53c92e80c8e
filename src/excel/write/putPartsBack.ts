import { headerOf, isSameName, type MissingParts, type TableAddition } from "../../sheets";
import { ExcelRefusal, inExcel, removeRows } from "../host";
import type { FoundTable } from "../read";
import type { PartsToAdd } from "./partsToAdd";
import type { QueuedSheets } from "./addSheets";

/** The property of a sheet that counts what a request has added to its table. */
const ADDED = "BIBSYS-tillegg";

/** Counts one part more as added, with each call. Only queues. */
export function markAdded({ worksheet }: Excel.Table, token: string): () => void {
  let count = 0;
  return () => {
    count += 1;
    worksheet.customProperties.add(ADDED, `${token} ${count}`);
  };
}

/** Counts all parts as added. Only queues. */
export function markAllAdded({ worksheet }: Excel.Table, token: string): void {
  worksheet.customProperties.add(ADDED, `${token} ferdig`);
}

/** The table of an addition as it is now. */
type StandingParts = {
  addition: TableAddition;
  table: Excel.Table;
  columns: readonly Excel.TableColumn[];
  isAllAdded: (token: string) => boolean;
  /** How many parts a request has counted as added, rows first. */
  addedBy: (token: string) => number;
  mark: Excel.WorksheetCustomProperty;
  /** The place of the key in a row. */
  key: number;
};

/** Asks for the tables that get parts. Call the result after the next sync. */
export function askForParts(
  context: Excel.RequestContext,
  { additions }: MissingParts,
  tables: Readonly<Partial<Record<string, FoundTable>>>,
): () => StandingParts[] {
  const asked = additions.flatMap((addition) => {
    const found = tables[addition.table];
    if (!found) return [];
    const table = context.workbook.tables.getItem(found.name ?? addition.table);
    const columns = table.columns.load("items/id,items/name");
    const mark = table.worksheet.customProperties.getItemOrNullObject(ADDED).load("value");
    return [{ addition, table, columns, mark, key: Math.max(0, found.header.indexOf("Nøkkel")) }];
  });
  return () =>
    asked.map(({ addition, table, columns, mark, key }) => {
      const value = mark.isNullObject ? "" : mark.value;
      const isAllAdded = (token: string): boolean => value === `${token} ferdig`;
      const addedBy = (token: string): number => {
        if (isAllAdded(token)) return addition.rows.length + addition.columns.length;
        return value.startsWith(`${token} `) ? Number(value.slice(token.length)) : 0;
      };
      return { addition, table, columns: columns.items, isAllAdded, addedBy, mark, key };
    });
}

/** What a request was to add, and how it is known. */
type Marks = {
  token: string;
  renewed: readonly string[];
  queued: QueuedSheets;
  /** The columns that were added, where an answer has given their ids. */
  columns: readonly { table: string; id: number }[] | undefined;
};

/**
 * Removes what a request has added, in a request of its own: a failed request can carry nothing more. A part that somebody
 * else has added under the same name stays.
 */
export async function putPartsBack({ missing, tables }: PartsToAdd, marks: Marks, error: unknown): Promise<void> {
  const { token, renewed, queued, columns } = marks;
  try {
    await inExcel(async (context) => {
      const { workbook } = context;
      const parts = askForParts(context, missing, tables);
      const names = workbook.names.load("items/name,items/comment");
      await context.sync();

      const isOurs = ({ comment }: Excel.NamedItem): boolean => comment === `BIBSYS ${token}`;
      for (const item of names.items) if (isOurs(item)) item.delete();
      const left = names.items.filter((item) => !isOurs(item));
      for (const name of renewed) {
        if (!left.some((one) => isSameName(one.name, name))) workbook.names.add(name, "=#REF!");
      }
      for (const standing of parts()) {
        for (const column of columns ? columnsOf(standing, columns) : ourColumns(standing, token)) column.delete();
        if (standing.addedBy(token) > 0) standing.mark.delete();
      }
      await context.sync();
      for (const standing of parts()) await removeOurRows(standing, token);
    });
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    const sheets = missing.additions.map(({ sheet }) => sheet.name);
    throw new ExcelRefusal(refusal.code, error, sheets);
  }
  await queued.putBack(error);
}

/** The columns of a table by their ids, from the right, so that no column moves before it is deleted. */
const columnsOf = ({ addition, columns }: StandingParts, ids: NonNullable<Marks["columns"]>): Excel.TableColumn[] =>
  columns.filter((column) => ids.some(({ table, id }) => table === addition.table && id === column.id)).reverse();

/** The columns that have the token in their header, and the last of each name that is counted as added. */
function ourColumns({ addition, columns, addedBy }: StandingParts, token: string): Excel.TableColumn[] {
  const count = addedBy(token) - addition.rows.length;
  const names = addition.columns.slice(0, Math.max(0, count)).map((at) => headerOf(addition.sheet)[at] ?? "");
  const ours = names.flatMap((name) => columns.filter((column) => isSameName(column.name, name)).slice(-1));
  return columns.filter((column) => ours.includes(column) || column.name.includes(token)).reverse();
}

/** Removes the rows that have the token in their key, and one of each key that is counted as added. */
async function removeOurRows({ addition, table, addedBy, key }: StandingParts, token: string): Promise<void> {
  const counted = addition.rows.slice(0, addedBy(token)).map(({ id = "" }) => id);
  if (addition.rows.length === 0) return;
  await removeRows(table, (cells) => String(cells[key]).endsWith(` ${token}`));
  for (const id of counted) await removeRows(table, (cells) => cells[key] === id, 1);
}
