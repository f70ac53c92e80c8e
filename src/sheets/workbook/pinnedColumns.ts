import type { Finding } from "../../core";
import { LATER_COLUMNS, TABLES, type ColumnName, type TableName } from "../model";

/** The columns that a table must have and its header lacks: those of the first release. */
function missingColumns<Table extends TableName>(name: Table, header: readonly unknown[]): ColumnName<Table>[] {
  const own = TABLES[name] as readonly ColumnName<Table>[];
  return own.filter((column) => !header.includes(column) && !LATER_COLUMNS.includes(column));
}

/** Whether a header has every column that a table must have. */
export const hasColumnsOf = (name: TableName, header: readonly unknown[]): boolean =>
  missingColumns(name, header).length === 0;

/** One finding for each column that a table must have and its header lacks. */
export const columnFindings = (name: TableName, header: readonly unknown[]): Finding[] =>
  missingColumns(name, header).map((column) => ({
    code: "column-missing",
    facts: { table: name, column },
    severity: "error",
  }));
