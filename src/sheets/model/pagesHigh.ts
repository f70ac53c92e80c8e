import type { Sheet } from "./sheet";
import { lastPrinted } from "./textRoom";

/**
 * Whether a sheet with a chart is made to fit one page in height too, as it always does in width. Otherwise a report of
 * some twenty lines has its chart cut in two.
 *
 * Only where it needs little more than a page: a longer one would be too small to read, and takes the pages it needs.
 */
export function fitsOnePage(sheet: Sheet): boolean {
  if (!sheet.charts?.length || sheet.landscape || sheet.use === "work") return false;
  const letters = sheet.columns.slice(0, lastPrinted(sheet) + 1).reduce((sum, { width }) => sum + width, 0);
  const scale = Math.min(1, PAGE_WIDTH / (letters * LETTER));
  const pages = (sheet.rows.length * ROW * scale) / PAGE_HEIGHT;
  return pages > 1 && pages <= MOST_PAGES;
}

// Points: of A4 between Excel's margins, of a letter in the font of the sheets, of a row of it.
const PAGE_WIDTH = 494;
const PAGE_HEIGHT = 734;
const LETTER = 5.6;
const ROW = 15.6;

/** At this many pages, text of 11 points is printed at 8. */
const MOST_PAGES = 1.35;
