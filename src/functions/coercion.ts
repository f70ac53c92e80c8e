import { CellFault, cellNumber, isBlank } from "../core";
import type { ParameterEntry } from "./catalogue";

/** An argument of a formula: rows of cell values; undefined where it is left out. */
export type GivenArgument = readonly (readonly unknown[])[] | undefined;

/**
 * Coerces an argument as Excel does: to one value or rows of values, and to text where text is declared.
 *
 * @throws CellFault `shapes-differ` for several cells where one is allowed
 */
export function coerced(parameter: ParameterEntry, given: GivenArgument): unknown {
  // A required range left empty, as in `CAPITAL(0,)`, is one blank cell.
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

/** The first error among the arguments. Excel shows it without calling the function. */
export const errorAmong = (given: readonly GivenArgument[]): string | undefined =>
  given.flat(2).find((cell): cell is string => typeof cell === "string" && /^#[A-Z0-9/_]+[!?]?$/u.test(cell));

/** A number becomes a text of the 15 digits that a cell shows. */
const plain = (cell: unknown): string => {
  if (typeof cell === "number") return String(cellNumber(cell));
  return typeof cell === "string" ? cell : JSON.stringify(cell);
};

function textOf(cell: unknown): string {
  if (isBlank(cell)) return typeof cell === "string" ? cell : "";
  return typeof cell === "boolean" ? String(cell).toUpperCase() : plain(cell);
}
