import { isBlank, plainKey, type Finding, type Place } from "../../core";
import { TABLES, type ColumnName, type InputTable } from "../model";
import { ambiguityFindings } from "./ambiguityFindings";
import { columnFindings } from "./pinnedColumns";

/** A table as the workbook holds it: its header texts and its cells. */
export type WorkTable = {
  header: readonly unknown[];
  rows: readonly (readonly unknown[])[];
  /** What it is called in the workbook, where that is known. */
  name?: string;
  /** Names of tables that it may be, none of which has its own name: then nothing of it is read. */
  rivals?: readonly string[];
};

/** The work tables that were found. */
export type WorkTables = Partial<Record<InputTable, WorkTable>>;

/** One line of a work table, by column name, however the columns are ordered. */
export type TableLine<Table extends InputTable> = {
  key: string;
  /** The key as the cell holds it, with its spaces or as a number. */
  lookupKey: string | number;
  cell: (column: ColumnName<Table>) => unknown;
  text: (column: ColumnName<Table>) => string;
  place: (column: ColumnName<Table>) => Place;
};

/**
 * Reads a work table by its pinned column names. Extra columns, another order and blank lines do no harm; a missing
 * table or column, and a key that is blank or doubled, are findings.
 *
 * @returns the lines, or undefined where the table cannot be read at all
 */
export function tableReader<Table extends InputTable>(
  tables: WorkTables,
  name: Table,
  findings: Finding[],
): readonly TableLine<Table>[] | undefined {
  const table = tables[name];
  if (!table) {
    findings.push({ code: "table-missing", facts: { table: name }, severity: "error" });
    return undefined;
  }
  if (table.rivals) {
    findings.push(...ambiguityFindings({ own: name, rivals: table.rivals }));
    return undefined;
  }
  const missing = columnFindings(name, table.header);
  findings.push(...missing);
  if (missing.length > 0) return undefined;

  const lines = table.rows.filter((row) => !row.every(isBlank)).map((row) => lineOf<Table>(name, table.header, row));
  findings.push(...keyFindings(name, lines));
  return lines;
}

function lineOf<Table extends InputTable>(name: Table, header: readonly unknown[], row: readonly unknown[]) {
  const cell = (column: ColumnName<Table>): unknown => row[header.indexOf(column)];
  const text = (column: ColumnName<Table>): string => (isBlank(cell(column)) ? "" : String(cell(column)).trim());
  const key = text("Nøkkel");
  const label = text(TABLES[name][1]);
  const place = (column: ColumnName<Table>): Place => ({ in: "table", table: name, column, line: label || key });
  const keyCell = cell("Nøkkel");
  return { key, lookupKey: typeof keyCell === "number" ? keyCell : String(keyCell), cell, text, place };
}

function keyFindings(table: InputTable, lines: readonly TableLine<InputTable>[]): Finding[] {
  // As Excel's MATCH sees them: case does not matter.
  const keys = lines.map(({ key }) => plainKey(key));
  const doubled = new Set(keys.filter((key, i) => key !== "" && keys.indexOf(key) !== i));
  const blank = lines.filter(({ key }) => key === "");
  return [
    ...[...doubled].map((key): Finding => ({ code: "key-doubled", facts: { table, key }, severity: "error" })),
    ...blank.map(({ text }): Finding => {
      const line = text(TABLES[table][1]);
      return { code: "key-blank", facts: { table, line }, severity: "error" };
    }),
  ];
}
