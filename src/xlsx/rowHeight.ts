import { breaksTexts, cellValue, isLongProse, LETTERS, LOOKS, type Sheet } from "../sheets";
import type { Language } from "../text";

/**
 * The height of a row with broken texts, in points; undefined where one line is enough.
 *
 * Excel measures a row when a user writes in it, and LibreOffice when it opens a file, but neither measures a text that is
 * already in the file. Fonts differ between machines, and a line too many is better than one too few.
 */
export function rowHeight(sheet: Sheet, row: number, language: Language): number | undefined {
  const { role, cells } = sheet.rows[row] ?? { role: "blank", cells: [] };
  const look = LOOKS[role];
  const isLong = role === "prose" && isLongProse(sheet, row, language);
  const counts = sheet.columns.map(({ width, wraps }, column) => {
    const text = cellValue(cells[column], language);
    if (typeof text !== "string" || !(look.wrap || isLong || (breaksTexts(role) && wraps))) return 1;
    return lineCount(text, width * (look.bold ? BOLD_LETTERS : LETTERS));
  });
  const most = Math.max(1, ...counts);
  return most > 1 ? most * LINE + MARGIN : undefined;
}

/** The number of lines of a text, with some letters on each. */
function lineCount(text: string, letters: number): number {
  return text.split("\n").reduce((count, paragraph) => count + brokenLines(paragraph, letters), 0);
}

function brokenLines(paragraph: string, letters: number): number {
  let count = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) {
      used = needed;
    } else {
      count += used === 0 ? Math.ceil(word.length / letters) - 1 : Math.ceil(word.length / letters);
      used = word.length % letters;
    }
  }
  return count;
}

/** The same for bold letters, which are wider. */
const BOLD_LETTERS = 1.02;
/** Points from one line of eleven-point letters to the next, and around the whole text. */
const LINE = 14.5;
const MARGIN = 2;
