import { parseAddress, type Worksheet } from "../model";
import type { BookSheet } from "./archive/library";
import type { OpenedFile } from "./opened-file";

/** A file counts the size of a note in points. */
const POINTS_PER_PIXEL = 0.75;
/** The size that Excel gives a new note, in points. */
const FIRST_SIZE = { width: 108, height: 59.25 };

/**
 * Takes over the notes on a sheet's cells, as plain texts.
 *
 * From the file's own XML: the library drops the note of an empty cell.
 */
export function openNotes(worksheet: Worksheet, { sheet, path, parts }: OpenedFile): void {
  const part = parts.relationships(path).find(({ type }) => type.endsWith("/comments"))?.target;
  if (part === undefined) return;
  for (const element of parts.elements(part, "commentList/comment")) {
    const box = parseAddress(element.attributes["ref"] ?? "");
    if (!box) continue;
    const kept = sheet.findCell(box.row + 1, box.column + 1)?.note;
    const { width = FIRST_SIZE.width, height = FIRST_SIZE.height } = typeof kept === "object" ? kept : FIRST_SIZE;
    worksheet.workbook.grid.notes.set(worksheet.id, {
      row: box.row,
      column: box.column,
      text: parts.texts(element, "text//t").join(""),
      width: Math.round(width / POINTS_PER_PIXEL),
      height: Math.round(height / POINTS_PER_PIXEL),
      isShown: false,
    });
  }
}

export function saveNotes(worksheet: Worksheet, sheet: BookSheet): void {
  for (const { row, column, text, width, height } of worksheet.workbook.grid.notes.list(worksheet.id)) {
    sheet.getCell(row + 1, column + 1).note = {
      texts: [{ text }],
      width: width * POINTS_PER_PIXEL,
      height: height * POINTS_PER_PIXEL,
    };
  }
}
