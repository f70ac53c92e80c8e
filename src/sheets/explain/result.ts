import { decimalOf, isBlank, type Decimal, type Fault, type Expression, type Origin, type Value } from "../../core";
import type { Area } from "../workbook";

/** What a part of a formula gives, and how. */
export type Result = {
  /** Row by row; a computed amount is exact. */
  values: readonly (readonly unknown[])[];
  /** The cells it is, where it refers to some. */
  area?: Area;
  expression: Expression;
  /** Cells that are no part of it, but say what is: the line and the period that SUMIFS looks for. */
  decidedBy?: readonly Origin[];
};

/** Thrown where a formula does what is not explained. It stays within the explanation. */
export class Unexplained extends Error {
  override readonly name = "Unexplained";
}

/** The cell of an answer that shows an error for a fault. */
export type FaultyCell = { readonly fault: Fault };

export const isFaulty = (cell: unknown): cell is FaultyCell =>
  typeof cell === "object" && cell !== null && "fault" in cell;

/** The one value of a result that is no area. */
export function scalar({ values }: Result): unknown {
  if (values.length !== 1 || values[0]?.length !== 1) throw new Unexplained("several cells where one is used");
  return values[0][0];
}

/** `#DIV/0!` and its kin, as a cell that fails shows them. */
export const isCellError = (cell: unknown): boolean => typeof cell === "string" && /^#[A-Z0-9/_]+[!?]?$/u.test(cell);

/** A value as it is explained. What is an error, or fits no formula here, is not. */
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

/** A value in arithmetic: a blank counts as nothing. */
export function amountOf(cell: unknown): Decimal | undefined {
  const value = valueOf(cell);
  if (value === undefined) return undefined;
  if (typeof value !== "object") throw new Unexplained("text in arithmetic");
  return value;
}

/** As a function of ours gets it from a cell. */
export const cellOf = (value: unknown): unknown => (isDecimal(value) ? value.toNumber() : value);

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
