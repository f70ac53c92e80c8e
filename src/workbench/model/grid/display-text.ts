import { numfmt } from "@univerjs/core";
import { ERROR_TEXT, type CellValue } from "./cell-value";

/** What a cell shows under its number format, in the reader's language: `1 234,5` in nb-NO. `dayOf` counts days as formats do. */
export function displayText(
  value: CellValue,
  format: string,
  language: string,
  dayOf: (day: number) => number = (day) => day,
): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && ERROR_TEXT.test(value)) return value;
  const locale = language.slice(0, 2).replace("nn", "nb");
  try {
    return numfmt
      .format(format, typeof value === "number" && numfmt.isDateFormat(format) ? dayOf(value) : value, { locale })
      .replaceAll(/[\u00a0\u202f]/g, " ")
      .replaceAll("\u2212", "-");
  } catch {
    return String(value);
  }
}
