import type { Nullable } from "@univerjs/core";
import { ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** A value as it goes to a function. Null: an argument left out, or an empty cell where one value is wanted. */
export type Argument =
  string | number | boolean | null | readonly (readonly (string | number | boolean)[])[] | readonly Argument[];

/**
 * What a function of undeclared type gets for an empty cell: null in Excel on the web, zero in Excel for Windows and
 * Mac, at least until lately (OfficeDev/office-js#4702, #5262). Add-ins must live with both.
 */
export type EmptyCell = null | 0;

/** The arguments a function gets, or the error its cell shows because it is not called at all. */
export type Coerced = { readonly args: readonly Argument[] } | { readonly error: string };

/** An error found on the way; Excel shows it and does not call. */
class ArgumentError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Makes of a formula's arguments what Excel would hand the function: one value or rows of values, of the declared type.
 *
 * An error among them becomes the result, as in any formula. Text where a number is declared is #VALUE!.
 */
export function coerceArguments(
  { parameters }: FunctionMetadata,
  given: readonly BaseValueObject[],
  emptyCell: EmptyCell,
): Coerced {
  const last = parameters.at(-1);
  const isOpen = last?.repeating === true;
  const fixed = isOpen ? parameters.slice(0, -1) : parameters;
  if (given.length > fixed.length && !isOpen) return { error: "#VALUE!" };
  try {
    const args: Argument[] = fixed.map((parameter, index) => coerce(parameter, given[index], emptyCell));
    if (last && isOpen) args.push(given.slice(fixed.length).map((one) => coerce(last, one, emptyCell)));
    return { args };
  } catch (error) {
    if (error instanceof ArgumentError) return { error: error.code };
    throw error;
  }
}

function coerce(parameter: ParameterMetadata, given: BaseValueObject | undefined, emptyCell: EmptyCell): Argument {
  const isLeftOut = given === undefined || (given.isNull() && !given.isArray());
  if (isLeftOut && parameter.optional !== true && given === undefined) throw new ArgumentError("#VALUE!");
  if (isLeftOut) return null;
  const rows = rowsOf(given);
  if (parameter.dimensionality === "matrix") {
    return rows.map((row) => row.map((cell) => coerceValue(parameter, cell, emptyCell) ?? ""));
  }
  const [[only = null] = [], ...moreRows] = rows;
  if (moreRows.length > 0 || (rows[0]?.length ?? 0) > 1) throw new ArgumentError("#VALUE!");
  return coerceValue(parameter, only, emptyCell);
}

function rowsOf(given: BaseValueObject): readonly (readonly Nullable<BaseValueObject>[])[] {
  return given instanceof ArrayValueObject ? given.getArrayValue() : [[given]];
}

function coerceValue(
  { type = "any" }: ParameterMetadata,
  cell: Nullable<BaseValueObject>,
  emptyCell: EmptyCell,
): string | number | boolean | null {
  if (cell?.isError()) throw new ArgumentError(String(cell.getValue()));
  const isEmpty = !cell || cell.isNull();
  const value = isEmpty ? null : cell.getValue();
  if (type === "number") return toNumber(value ?? 0);
  if (type === "string") return value === null ? "" : toText(value);
  if (type === "boolean") return toTruth(value ?? false);
  return value ?? emptyCell;
}

function toNumber(value: string | number | boolean): number {
  if (typeof value === "string") throw new ArgumentError("#VALUE!");
  return Number(value);
}

function toText(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function toTruth(value: string | number | boolean): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  throw new ArgumentError("#VALUE!");
}
