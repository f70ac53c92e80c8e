import { isSameKey } from "../../core";
import {
  DEFINED_NAMES,
  isSameName,
  tableRows,
  type DefinedName,
  type Row,
  type Sheet,
  type TableName,
  type TableNames,
} from "../model";
import { keyColumn, type WorkTable } from "../workbook";

/** The parts a workbook has: its work tables, and the defined names that point to a cell. */
export type PresentParts = {
  tables: Readonly<Partial<Record<TableName, WorkTable>>>;
  names: readonly string[];
};

/** The parts a table lacks: columns, and lines with a fixed key. */
export type TableAddition = { sheet: Sheet; table: TableName; columns: readonly number[]; rows: readonly Row[] };

/** A missing defined name, and the line of its table it will point to, counted from zero. */
export type MissingName = { name: DefinedName; table: TableName; line: number };

export type MissingParts = {
  sheets: readonly Sheet[];
  additions: readonly TableAddition[];
  names: readonly MissingName[];
};

/**
 * Finds the parts of the work sheets that a workbook lacks: whole sheets, columns, lines and names. A part it has stays as
 * it is. A line the user has removed from *Poster* is not missing: that is the user's choice.
 *
 * @param workSheets - the work sheets of a new workbook
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
    names: additions.flatMap(({ table, rows }) =>
      // Names of the table's own lines, also of lines that a new work sheet has no more.
      (Object.keys(DEFINED_NAMES) as DefinedName[]).flatMap((name): MissingName[] => {
        const of = DEFINED_NAMES[name];
        const line = of.table === table ? lineOf(of.key, tables[table], rows) : -1;
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

/** The tables with one line for each fixed key. */
const SINGLE_VALUES: readonly TableName[] = ["Oppsett", "Forutsetninger"];

/** The names of the columns of a work sheet's table: the same in every language. */
export const headerOf = (sheet: Sheet): string[] =>
  (sheet.rows[tableRows(sheet).head]?.cells ?? []).map((cell) => (cell.kind === "words" ? cell.words.nb : ""));

/** The line of a key, counted from zero, or its line once added. */
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
