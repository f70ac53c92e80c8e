import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** How a call ended: with a value, or with an error and its message. */
export type Outcome = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** Office's numbers for the errors a call can end with. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** The outcome of what the client reports of one call. */
export function toOutcome(ok: boolean, value: unknown, errorCode: unknown): Outcome {
  if (!ok) return { error: ERROR_OF_CODE[Number(errorCode)] ?? "#VALUE!", message: textOf(value) };
  const returned = asReturnedError(value);
  return returned ?? { value };
}

/** What the engine puts in the cells. */
export function toCells(outcome: Outcome): BaseValueObject {
  if ("error" in outcome) return errorCell(outcome.error);
  const { value } = outcome;
  if (!Array.isArray(value)) return cellOf(value);
  const rows = value as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isRectangle = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isRectangle) return errorCell("#VALUE!");
  const calculateValueList = (rows as readonly (readonly unknown[])[]).map((row) => row.map(cellOf));
  const size = { rowCount: rows.length, columnCount: width };
  return ArrayValueObject.create({ calculateValueList, ...size, unitId: "", sheetId: "", row: -1, column: -1 });
}

export function errorCell(code: string): BaseValueObject {
  return ErrorValueObject.create(asErrorType(code));
}

/** Excel's word for an error is the engine's; a word the engine does not know becomes #VALUE!. */
function asErrorType(code: string): ErrorType {
  return Object.values(ErrorType).find((known: string) => known === code) ?? ErrorType.VALUE;
}

function cellOf(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  // Excel shows 0 for null (OfficeDev/office-js#1503, "by design")
  if (value === null || value === undefined) return NumberValueObject.create(0);
  const returned = asReturnedError(value);
  if (returned) return errorCell(returned.error);
  const basic = (value as { basicValue?: unknown }).basicValue;
  return basic === undefined || typeof basic === "object" ? errorCell("#VALUE!") : cellOf(basic);
}

/** A `CustomFunctions.Error` that was returned, not thrown, keeps its own code. */
function asReturnedError(value: unknown): { error: string; message: string } | undefined {
  if (typeof value !== "object" || value === null || !("basicValue" in value)) return undefined;
  const { basicValue, message } = value as { basicValue: unknown; message?: unknown };
  const isError = typeof basicValue === "string" && basicValue.startsWith("#");
  return isError ? { error: basicValue, message: textOf(message) } : undefined;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
