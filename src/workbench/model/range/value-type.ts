import { ERROR_TEXT, type CellValue } from "../grid";

/** What kind of value a cell has, as Excel names it. */
export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERROR_TEXT.test(value) ? "Error" : "String";
}
