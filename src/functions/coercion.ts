import { CellFault, isBlank } from "../core";
import type { ParameterEntry } from "./catalogue";

/** An argument as a formula has it: rows of cell values, or nothing where it is left out. */
export type GivenArgument = readonly (readonly unknown[])[] | undefined;

/**
 * Makes of an argument what Excel hands to the function: one value or rows of values, words where words are declared.
 *
 * @throws CellFault `shapes-differ` for several cells where one is taken
 */
export function coerced(parameter: ParameterEntry, given: GivenArgument): unknown {
  // A range that must be there and is written as nothing is one blank cell, as in `CAPITAL(0,)`.
  if (given === undefined) return parameter.isRange && !parameter.isOptional ? [[""]] : null;
  const cells = given.map((row) => row.map((cell) => (parameter.isText ? textOf(cell) : cell)));
  if (parameter.isRange) return cells.map((row) => row.map((cell) => cell ?? ""));
  const [rows, columns] = [given.length, given[0]?.length ?? 0];
  if (rows !== 1 || columns !== 1) {
    const facts = { argument: parameter.id, rows, columns, wantedRows: 1, wantedColumns: 1 };
    throw new CellFault("shapes-differ", facts);
  }
  return cells[0]?.[0] === "" && !parameter.isText ? null : cells[0]?.[0];
}

/** The first error among the arguments. Excel shows it, and does not call the function. */
export const errorAmong = (given: readonly GivenArgument[]): string | undefined =>
  given.flat(2).find((cell): cell is string => typeof cell === "string" && /^#[A-Z0-9/_]+[!?]?$/u.test(cell));

const plain = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell) : JSON.stringify(cell);

function textOf(cell: unknown): string {
  if (isBlank(cell)) return typeof cell === "string" ? cell : "";
  return typeof cell === "boolean" ? String(cell).toUpperCase() : plain(cell);
}
