import { fitsOnePage, tableRows, type Sheet } from "../../sheets";
import { labels, type Language } from "../../text";

/**
 * Sets up printing: A4, one page wide and centred, with the header row and a page number on every page. A report is one
 * page high too where that keeps a chart whole. It hides the grid, because it has lines of its own, and prints its own
 * columns. A work sheet prints everything written in it.
 */
export function renderPage(worksheet: Excel.Worksheet, sheet: Sheet, language: Language): void {
  const { head } = tableRows(sheet);
  const { pageLayout } = worksheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = sheet.use === "work" || sheet.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(fitsOnePage(sheet) && { verticalFitToPages: 1 }) };
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = labels.input.page[language];
  if (head >= 0) pageLayout.setPrintTitleRows(`$${head + 1}:$${head + 1}`);
  if (sheet.use === "work") return;
  worksheet.showGridlines = false;
  pageLayout.setPrintArea(worksheet.getRangeByIndexes(0, 0, sheet.rows.length, sheet.printed ?? sheet.columns.length));
}
