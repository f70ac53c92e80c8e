import type { Worksheet } from "@cj-tech-master/excelts";
import { address, fitsOnePage, lastPrinted, tableRows, type Sheet } from "../sheets";
import { labels, type Language } from "../text";

/** Sets up the page: A4, one page wide, the header row on every page, page numbers. A report hides the grid. */
export function setUpPage(worksheet: Worksheet, sheet: Sheet, language: Language): void {
  const { head } = tableRows(sheet);
  Object.assign(worksheet.pageSetup, {
    paperSize: A4,
    orientation: sheet.use === "work" || sheet.landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: fitsOnePage(sheet) ? 1 : 0, // zero is no limit
    horizontalCentered: true,
    ...(head >= 0 && { printTitlesRow: `${head + 1}:${head + 1}` }),
    // A work sheet grows with its input, so all of it is printed.
    ...(sheet.use === "report" && { printArea: `A1:${address(sheet.rows.length - 1, lastPrinted(sheet))}` }),
  });
  worksheet.headerFooter.oddFooter = `&C${labels.input.page[language]}`;
  const showGridLines = sheet.use === "work";
  worksheet.views = [{ showGridLines, ...(sheet.table && { state: "frozen", ySplit: head + 1 }) }];
}

const A4 = 9;
