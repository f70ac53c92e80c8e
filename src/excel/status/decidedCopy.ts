import { FONT, FONT_SIZE, isSameName } from "../../sheets";
import { sign, signOf } from "../host";
import { FINAL_COLOUR, protect } from "./statusCells";
import type { ReadForStatus } from "./statusRead";

/**
 * Queues a copy of a final report as it stands, before it is reopened: its values with their formats, its status row with
 * version and stamp, locked. It is a sheet of its own and no report: nothing changes it any more.
 *
 * @returns its name
 */
export function keepDecided(context: Excel.RequestContext, read: ReadForStatus, token: string): string {
  const { mark, cells, widths, worksheets } = read;
  const [rows, columns] = [cells.values.length, Math.max(1, ...cells.values.map((row) => row.length))];
  const copy = context.workbook.worksheets.add(`BIBSYS ${token}`);
  sign(copy, token);
  const block = copy.getRangeByIndexes(0, 0, rows, columns);
  block.format.font.name = FONT;
  block.format.font.size = FONT_SIZE;
  block.numberFormat = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => read.numberFormats[row]?.[column] ?? "General"),
  );
  block.copyFrom(mark.worksheet.getRangeByIndexes(0, 0, rows, columns), "Values");
  widths.slice(0, columns).forEach((width, column) => {
    copy.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  copy.position = mark.worksheet.position + 1;
  copy.tabColor = FINAL_COLOUR;
  const name = decidedName(
    mark.sheet,
    worksheets.map((worksheet) => worksheet.name),
  );
  copy.name = name;
  protect(copy);
  return name;
}

/** Deletes the copies that carry the token of a request. The sheets' ids, names and properties are loaded. */
export function removeDecided(worksheets: readonly Excel.Worksheet[], report: string, token: string): void {
  for (const worksheet of worksheets) {
    if (worksheet.id !== report && (signOf(worksheet) === token || worksheet.name.includes(token))) worksheet.delete();
  }
}

/** `Regnskap 2024K2 vedtatt`, then `Regnskap 2024K2 vedtatt 2`: Norwegian in every language, at most 31 characters. */
export function decidedName(sheet: string, tabs: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? " vedtatt" : ` vedtatt ${number}`;
    const name = `${sheet.slice(0, LONGEST - end.length)}${end}`;
    if (!tabs.some((tab) => isSameName(tab, name))) return name;
  }
}

const LONGEST = 31;
