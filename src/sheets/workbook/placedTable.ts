import { isBlank, type Finding, type Place } from "../../core";
import { address, TABLES, type ColumnName, type TableName } from "../model";
import { columnFindings } from "./pinnedColumns";

/** A table with its place, so that a finding can name a cell. Its lines need no key. */
export type PlacedTable<Table extends TableName> = {
  lines: () => PlacedLine<Table>[];
  /** The position of a pinned column among all columns, from zero. */
  columnOf: (column: ColumnName<Table>) => number;
  /** The place of a cell by its line, counted from the first line of the table. */
  placeAt: (index: number, column: ColumnName<Table>) => Place;
};

export type PlacedLine<Table extends TableName> = {
  /** Counted from the table's first line, blank ones too. */
  index: number;
  cell: (column: ColumnName<Table>) => unknown;
  place: (column: ColumnName<Table>) => Place;
};

/** The cells of a table, and the place of the first one below the header, counted from zero. */
export type TableCells = {
  header: readonly unknown[];
  rows: readonly (readonly unknown[])[];
  sheet: string;
  row: number;
  column: number;
};

/**
 * Reads a table by its pinned columns, in whatever order they are. A missing column is a finding.
 *
 * @returns undefined where the table cannot be read
 */
export function placeTable<Table extends TableName>(
  name: Table,
  { header, rows, sheet, row: top, column: left }: TableCells,
  findings: Finding[],
): PlacedTable<Table> | undefined {
  const missing = columnFindings(name, header);
  findings.push(...missing);
  if (missing.length > 0) return undefined;
  const own = TABLES[name] as readonly ColumnName<Table>[];
  const at = new Map(own.map((column) => [column, header.indexOf(column)]));
  const columnOf = (column: ColumnName<Table>): number => at.get(column) ?? -1;
  const placeAt = (index: number, column: ColumnName<Table>): Place => ({
    in: "sheet",
    sheet,
    cell: address(top + index, left + columnOf(column)),
  });
  const places = [...at.values()];
  const lines = (): PlacedLine<Table>[] =>
    rows.flatMap((cells, index) =>
      places.every((column) => isBlank(cells[column]))
        ? []
        : [
            {
              index,
              cell: (column) => cells[columnOf(column)],
              place: (column) => placeAt(index, column),
            },
          ],
    );
  return { lines, columnOf, placeAt };
}
