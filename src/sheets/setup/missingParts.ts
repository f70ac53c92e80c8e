import { isSameKey } from "../../core";
import {
  isSameName,
  tableRows,
  type DefinedName,
  type Row,
  type Sheet,
  type TableName,
  type TableNames,
} from "../model";
import { keyColumn, type WorkTable } from "../workbook";

/** What a workbook has already: its work tables, and the defined names that point to something. */
export type PresentParts = {
  tables: Readonly<Partial<Record<TableName, WorkTable>>>;
  names: readonly string[];
};

/** What a table lacks: columns of its sheet, and lines that have a key of their own. */
export type TableAddition = { sheet: Sheet; table: TableName; columns: readonly number[]; rows: readonly Row[] };

/** A defined name that points nowhere yet, and the line of its table that it is to point to, counted from zero. */
export type MissingName = { name: DefinedName; table: TableName; line: number };

export type MissingParts = {
  sheets: readonly Sheet[];
  additions: readonly TableAddition[];
  names: readonly MissingName[];
};

/**
 * What a workbook lacks of the work sheets: whole ones, columns and lines of tables it has, names. What it has is never
 * part of it, whatever it says: a line that the user has taken out of *Poster* is the user's own choice.
 *
 * @param workSheets - as a new workbook has them
 */
export function missingParts(workSheets: readonly Sheet[], { tables, names }: PresentParts): MissingParts {
  const isMissing = (name: string): boolean => !names.some((known) => isSameName(known, name));
  const tableNames = namesOf(tables);
  const sheets = workSheets.flatMap((sheet) => {
    if (!sheet.table || tables[sheet.table]) return [];
    return [{ ...sheet, tableNames, names: (sheet.names ?? []).filter(({ name }) => isMissing(name)) }];
  });
  const additions = workSheets.flatMap((sheet): TableAddition[] => {
    const present = sheet.table && tables[sheet.table];
    return sheet.table && present ? [additionTo({ ...sheet, tableNames }, sheet.table, present)] : [];
  });
  return {
    sheets,
    additions: additions.filter(({ columns, rows }) => columns.length > 0 || rows.length > 0),
    names: additions.flatMap(({ sheet, table, rows }) =>
      (sheet.names ?? []).flatMap(({ name, row }): MissingName[] => {
        const line = lineOf(row, tables[table], rows);
        return isMissing(name) && line >= 0 ? [{ name, table, line }] : [];
      }),
    ),
  };
}

export const isNothingMissing = ({ sheets, additions, names }: MissingParts): boolean =>
  sheets.length === 0 && additions.length === 0 && names.length === 0;

function additionTo(sheet: Sheet, table: TableName, present: WorkTable): TableAddition {
  const { head, last } = tableRows(sheet);
  const columns = headerOf(sheet).flatMap((name, column) => (present.header.includes(name) ? [] : [column]));
  const known = keyColumn(present);
  const rows = SINGLE_VALUES.includes(table)
    ? sheet.rows.slice(head + 1, last + 1).filter(({ id = "" }) => !known.some((key) => isSameKey(key, id)))
    : [];
  return { sheet, table, columns, rows };
}

/** The tables that have one line for each thing there is to say. */
const SINGLE_VALUES: readonly TableName[] = ["Oppsett", "Forutsetninger"];

/** The names of the columns of a work sheet's table: the same in every language. */
export const headerOf = (sheet: Sheet): string[] =>
  (sheet.rows[tableRows(sheet).head]?.cells ?? []).map((cell) => (cell.kind === "words" ? cell.words.nb : ""));

/** Where a key stands, or will stand when its line is added. */
function lineOf(key: string, present: WorkTable | undefined, added: readonly Row[]): number {
  const keys = present ? keyColumn(present) : [];
  return [...keys, ...added.map(({ id = "" }) => id)].findIndex((known) => isSameKey(known, key));
}

function namesOf(tables: PresentParts["tables"]): TableNames {
  const given = Object.entries(tables).flatMap(([own, { name }]) =>
    name === undefined || name === own ? [] : [[own, name]],
  );
  return Object.fromEntries(given) as TableNames;
}
