import { plainKey } from "../../core";
import { asWord, type ColumnName, type HeldCell } from "../../sheets";
import { asHeld, keptCell } from "../host";

/** The columns of *Poster* that say where an actual comes from. */
export const SOURCE_COLUMNS = [
  "Regnskap",
  "Regnskap fra",
  "Manuelt regnskap",
] as const satisfies readonly ColumnName<"Poster">[];

/** The cells of a line in those columns. */
export type SourceCells = readonly HeldCell[];

/** The lines of *Poster* in the order they stand in: what tells them apart, and their cells. */
export type PostLines = { ids: readonly string[]; cells: readonly SourceCells[] };

/** What tells a line from the others: its key, or its place while it has none. */
export const lineId = (key: unknown, index: number): string => plainKey(asWord(key)) || `#${index}`;

/**
 * Asks for the lines of *Poster* as they are at this point of a request. The columns are found by their names, wherever
 * they stand. Only queues.
 *
 * @param columns - the columns there are; a cell of the others is blank
 */
export function askForPostLines(table: Excel.Table, columns: readonly string[] = SOURCE_COLUMNS): () => PostLines {
  const bodyOf = (column: string): Excel.Range => table.columns.getItem(column).getDataBodyRange();
  const keys = bodyOf("Nøkkel").load("values");
  const asked = SOURCE_COLUMNS.map((column) =>
    columns.includes(column) ? bodyOf(column).load("values,formulas") : undefined,
  );
  return () => {
    const ids = (keys.values as unknown[][]).map(([key], i) => lineId(key, i));
    const cellsIn = (i: number): SourceCells =>
      asked.map((range) => heldCell(range?.formulas[i]?.[0], range?.values[i]?.[0]));
    return { ids, cells: ids.map((_id, i) => cellsIn(i)) };
  };
}

/** Prepares a cell for Excel. A text that looks like a formula equals the value its cell shows. */
export const heldCell = (formula: unknown, value: unknown): HeldCell =>
  formula === value ? keptCell(formula) : asHeld(formula);

export const isSameCells = (one: SourceCells, other: SourceCells): boolean => one.every((cell, i) => cell === other[i]);
