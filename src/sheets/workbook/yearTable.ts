import { isBlank, yearOf, type Finding, type Place } from "../../core";
import type { ColumnName, YearTable } from "../model";
import { cellsByColumn, isReadable, type WorkTables } from "./table";

/** A line of a table whose lines each belong to a year. */
export type YearLine<Table extends YearTable> = {
  /** Undefined where the cell is no year. */
  year: number | undefined;
  cell: (column: ColumnName<Table>) => unknown;
  text: (column: ColumnName<Table>) => string;
  place: (column: ColumnName<Table>) => Place;
};

/**
 * Reads a table whose lines belong to a year, in whatever order its columns are. Blank lines do no harm.
 *
 * @param label - the column that names a line in a message, beside its year
 * @returns undefined where the workbook has no such table, or it cannot be read
 */
export function yearLines<Table extends YearTable>(
  tables: WorkTables,
  name: Table,
  label: ColumnName<Table>,
  findings: Finding[],
): readonly YearLine<Table>[] | undefined {
  const table = tables[name];
  if (!table) return undefined;
  if (!isReadable(table, name, findings)) return undefined;
  const { header, rows } = table;
  return rows
    .filter((row) => !row.every(isBlank))
    .map((row): YearLine<Table> => {
      const { cell, text } = cellsByColumn<Table>(header, row);
      const line = [text(label), text("År")].filter((part) => part !== "").join(" ");
      return {
        year: yearOf(cell("År")),
        cell,
        text,
        place: (column) => ({ in: "table", table: name, column, line }),
      };
    });
}
