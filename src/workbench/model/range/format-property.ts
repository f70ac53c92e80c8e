import { invalidArgument } from "../../richapi";
import { FORMAT_FIELDS, type FormatFieldName } from "../grid";
import type { Range } from "./range";

/** The number of rows and columns that are read for a format: whole columns are long. */
export const SAMPLE = 500;

/** Reads one property of all cells; null where they differ. */
export function readFormat(range: Range, field: FormatFieldName): unknown {
  const { worksheet, box } = range;
  const seen = new Set<unknown>();
  for (let row = box.row; row < box.row + Math.min(box.rows, SAMPLE); row++) {
    for (let column = box.column; column < box.column + Math.min(box.columns, SAMPLE); column++) {
      seen.add(FORMAT_FIELDS[field].read(worksheet.grid.style(row, column)));
      if (seen.size > 1) return null;
    }
  }
  return [...seen][0];
}

/** Writes one property to all cells; refuses what Excel refuses. */
export function writeFormat(range: Range, field: FormatFieldName, value: unknown, location: string): void {
  const style = FORMAT_FIELDS[field].write(value);
  if (!style) throw invalidArgument(location);
  range.worksheet.grid.mergeStyle(range.box, style);
}
