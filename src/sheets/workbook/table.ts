import { isBlank, plainKey, type Finding, type Place } from "../../core";
import {
  address,
  asWord,
  TABLES,
  type ColumnName,
  type InputTable,
  type PlanTable,
  type TableName,
  type YearTable,
} from "../model";
import { ambiguityFindings } from "./ambiguityFindings";
import { columnFindings } from "./pinnedColumns";

/** A table of the workbook: its header and its cells. */
export type WorkTable = {
  header: readonly unknown[];
  rows: readonly (readonly unknown[])[];
  /** Its name in the workbook; undefined where unknown. */
  name?: string;
  /** The names of several tables that may be this one. None is read then. */
  rivals?: readonly string[];
  /** Where its first line stands, counted from zero; undefined where unknown. */
  sheet?: string;
  row?: number;
  column?: number;
};

/** The work tables that were found. */
export type WorkTables = Partial<Record<PlanTable, WorkTable>>;

/** One line of a work table, by column name, however the columns are ordered. */
export type TableLine<Table extends InputTable> = {
  key: string;
  /** The key in its cell, with its spaces or as a number. */
  lookupKey: string | number;
  cell: (column: ColumnName<Table>) => unknown;
  text: (column: ColumnName<Table>) => string;
  place: (column: ColumnName<Table>) => Place;
  /** The cell, where it is known where the table stands. */
  spot: (column: ColumnName<Table>) => Place | undefined;
};

/**
 * Reads a work table by its pinned columns. Extra columns, another order and blank lines do no harm. A missing table or
 * column and a blank or repeated key are findings.
 *
 * @returns the lines; undefined where the table cannot be read
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
  if (!isReadable(table, name, findings)) return undefined;
  const labels = countsOf(table.rows.map((row) => plainKey(asWord(row[table.header.indexOf(TABLES[name][1])]))));
  const lines = table.rows
    .map((row, index) => lineOf<Table>(name, table, row, { index, labels }))
    .filter((_line, index) => !table.rows[index]?.every(isBlank));
  findings.push(...keyFindings(name, lines));
  return lines;
}

/** Whether a table can be read: it is the only one that may be it, and has its columns. What it lacks is a finding. */
export function isReadable(
  { rivals, header }: Pick<WorkTable, "rivals" | "header">,
  name: InputTable | YearTable,
  findings: Finding[],
): boolean {
  const found = rivals ? ambiguityFindings({ own: name, rivals }) : columnFindings(name, header);
  findings.push(...found);
  return found.length === 0 && !rivals;
}

/** The cells of a row by their columns, as they are and as trimmed text. */
export function cellsByColumn<Table extends TableName>(
  header: readonly unknown[],
  row: readonly unknown[],
): { cell: (column: ColumnName<Table>) => unknown; text: (column: ColumnName<Table>) => string } {
  const cell = (column: ColumnName<Table>): unknown => row[header.indexOf(column)];
  return { cell, text: (column) => (isBlank(cell(column)) ? "" : String(cell(column)).trim()) };
}

function lineOf<Table extends InputTable>(
  name: Table,
  { header, sheet, row: first, column: left }: WorkTable,
  row: readonly unknown[],
  { index, labels }: { index: number; labels: ReadonlyMap<string, number> },
) {
  const { cell, text } = cellsByColumn<Table>(header, row);
  const key = text("Nøkkel");
  const label = text(TABLES[name][1]);
  // A name that other lines have too does not tell which line it is.
  const isShared = (labels.get(plainKey(label)) ?? 0) > 1 && key !== "";
  const place = (column: ColumnName<Table>): Place => {
    return { in: "table", table: name, column, line: label || key, ...(isShared && { key }) };
  };
  const spot = (column: ColumnName<Table>): Place | undefined =>
    sheet === undefined || first === undefined || left === undefined
      ? undefined
      : { in: "sheet", sheet, cell: address(first + index, left + Math.max(0, header.indexOf(column))) };
  const keyCell = cell("Nøkkel");
  return { key, lookupKey: typeof keyCell === "number" ? keyCell : String(keyCell), cell, text, place, spot };
}

function keyFindings(table: InputTable, lines: readonly TableLine<InputTable>[]): Finding[] {
  // MATCH of Excel ignores case.
  const keys = lines.map(({ key }) => plainKey(key));
  const doubled = new Set(keys.filter((key, i) => key !== "" && keys.indexOf(key) !== i));
  const blank = lines.filter(({ key }) => key === "");
  return [
    ...[...doubled].map((key): Finding => ({ code: "key-doubled", facts: { table, key }, severity: "error" })),
    ...blank.map(({ text, spot }): Finding => {
      const line = text(TABLES[table][1]);
      const cell = spot("Nøkkel");
      return { code: "key-blank", facts: { table, line }, severity: "error", ...(cell && { at: cell }) };
    }),
  ];
}

/** How often each text occurs. */
function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
