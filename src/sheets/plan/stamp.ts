import { fingerprint } from "../../core";
import { TABLES, type ColumnName, type InputTable } from "../model";
import type { TableLine } from "../workbook";

/** What is said in a table, each value with its key and column, whatever the order of lines and columns. */
export function inputsOf<Table extends InputTable>(table: Table, lines: readonly TableLine<Table>[]): string[] {
  const columns = (TABLES[table] as readonly ColumnName<Table>[]).filter((column) => !NOT_INPUTS.includes(column));
  return lines.flatMap(({ key, cell }) =>
    columns.map((column) => JSON.stringify([table, key, column, cell(column) ?? ""])),
  );
}

/**
 * The stamp of what a report is made of: it moves when a figure, a word or a setting of the work tables does, and not
 * when their lines or columns are only put in another order.
 *
 * @returns eight hexadecimal digits, few enough to be read aloud
 */
export const inputStamp = (inputs: readonly string[]): string =>
  fingerprint([...inputs].sort().join("\n")).slice(0, STAMP_LENGTH);

const STAMP_LENGTH = 8;

/** Computed, words that explain, and where an actual comes from: the actual itself is what a report is made of. */
const NOT_INPUTS: readonly string[] = [
  "Prognose",
  "Ramme 2025",
  "Restbudsjett",
  "Akkumulert",
  "Regnskap fra",
  "Manuelt regnskap",
  "Felt",
  "Forklaring",
  "Enhet",
];
