import {
  decimalOf,
  doubleOf,
  isBlank,
  type Decimal,
  type Fault,
  type Expression,
  type Origin,
  type Value,
} from "../../core";
import type { Area } from "../workbook";

/** The result of a part of a formula, and how it came about. */
export type Result = {
  /** Row by row. A computed amount is exact. */
  values: readonly (readonly unknown[])[];
  /** The cells it refers to, where it is a reference. */
  area?: Area;
  expression: Expression;
  /** Cells that select its parts without being one, such as the line and the period SUMIFS looks for. */
  decidedBy?: readonly Origin[];
};

/** Thrown for a part of a formula without an explanation. It never leaves this room. */
export class Unexplained extends Error {
  override readonly name = "Unexplained";
}

/** A cell of an answer that shows an error for a fault. */
export type FaultyCell = { readonly fault: Fault };

export const isFaulty = (cell: unknown): cell is FaultyCell =>
  typeof cell === "object" && cell !== null && "fault" in cell;

/** The value of a result of one cell. */
export function scalar({ values }: Result): unknown {
  if (values.length !== 1 || values[0]?.length !== 1) throw new Unexplained("several cells where one is used");
  return values[0][0];
}

/** Tells whether a cell shows an error such as `#DIV/0!`. */
export const isCellError = (cell: unknown): boolean => typeof cell === "string" && /^#[A-Z0-9/_]+[!?]?$/u.test(cell);

/** The value of a cell for an explanation. Throws for an error, and for a value of another kind. */
export function valueOf(cell: unknown): Value {
  if (typeof cell === "number") return decimalOf(cell);
  if (typeof cell === "string") {
    if (isCellError(cell)) throw new Unexplained(cell);
    return cell === "" ? undefined : cell;
  }
  if (typeof cell === "boolean" || isDecimal(cell)) return cell;
  if (cell === null || cell === undefined) return undefined;
  throw new Unexplained("a value of another kind");
}

/** The value of a cell in arithmetic; undefined for a blank. */
export function amountOf(cell: unknown): Decimal | undefined {
  const value = valueOf(cell);
  if (value === undefined) return undefined;
  if (typeof value !== "object") throw new Unexplained("text in arithmetic");
  return value;
}

/** The value as a BIBSYS function gets it from a cell. */
export const cellOf = (value: unknown): unknown => (isDecimal(value) ? doubleOf(value) : value);

export const isEmpty = (cell: unknown): boolean => cell === "" || isBlank(cell);

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === "object" && value !== null && "toDecimalPlaces" in value;

export const worked = (op: (Expression & { is: "worked" })["op"], of: readonly Result[], value: Decimal): Result => ({
  values: [[value]],
  expression: { is: "worked", op, of: of.map(({ expression }) => expression), value },
  decidedBy: decidersOf(of),
});

export const decidersOf = (results: readonly (Result | undefined)[]): Origin[] =>
  results.flatMap((result) => result?.decidedBy ?? []);

export const given = (value: unknown): Result => ({
  values: [[value]],
  expression: { is: "given", value: valueOf(value) },
});
