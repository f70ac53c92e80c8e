import type { Workbook, Worksheet } from "../model";
import { openCells } from "./cells";
import { createColours } from "./colours";
import type { Book, BookSheet } from "./archive/library";
import { openCharts } from "./charts/open-charts";
import { openExternalLinks } from "./external-links";
import { openFilters } from "./filters";
import { openLinks } from "./links";
import { openNames } from "./names";
import { openNotes } from "./notes";
import { openPageSetup } from "./page-setup";
import { sheetPaths, WORKBOOK_PART, type Parts } from "./archive/parts";
import { openProtection } from "./protection";
import type { ReadableFile } from "./archive/read-file";
import { openSettings } from "./settings";
import { openFrame, openVisibility, standardWidthOf } from "./sheet-frame";
import { openSheetProperties } from "./sheet-properties";
import { openStructure } from "./structure";
import { openTables } from "./tables";
import { openValidations } from "./validations";

/**
 * Puts a file in place of what the workbook holds.
 *
 * @param namespace - of the add-in's functions
 */
export function openFile(workbook: Workbook, { book, parts }: ReadableFile, namespace: string): void {
  const before = clear(workbook);
  workbook.grid.dates.is1904 = isFrom1904(parts);
  const paths = sheetPaths(parts);
  const colourOf = createColours(parts);
  const { name, size } = book.defaultFont ?? {};
  const opened = book.worksheets.map((sheet) => {
    const worksheet = addSheet(workbook, sheet);
    const path = paths.get(sheet.name) ?? "";
    const font = { ...(name !== undefined && { ff: name }), ...(size !== undefined && { fs: size }) };
    worksheet.grid.mergeStyle(worksheet.getRange().box, font);
    const file = { sheet, path, parts, colourOf, namespace };
    openFrame(worksheet, file);
    openCells(worksheet, file);
    openTables(worksheet, sheet);
    openFilters(worksheet, path, parts);
    openPageSetup(worksheet, sheet);
    openNotes(worksheet, file);
    openLinks(worksheet, path, parts);
    openValidations(worksheet, path, parts);
    openSheetProperties(worksheet, path, parts);
    return worksheet;
  });
  for (const worksheet of opened) openCharts(worksheet, paths.get(worksheet.name) ?? "", parts);
  openNames(workbook, opened, parts);
  openSettings(workbook, parts);
  openExternalLinks(workbook, parts);
  activate(opened, book);
  for (const worksheet of before) workbook.removeSheet(worksheet);
  book.worksheets.forEach((sheet, at) => {
    const worksheet = opened[at];
    if (!worksheet) return;
    openProtection(worksheet, sheet);
    openVisibility(worksheet, sheet);
  });
  openStructure(workbook, parts);
  workbook.grid.forgetUndo();
  workbook.grid.calculation.calculateAll();
}

/** Which calendar the file counts days in. Read beside the library, which takes only `1` for yes. */
function isFrom1904(parts: Parts): boolean {
  const flag = parts.elements(WORKBOOK_PART, "workbookPr")[0]?.attributes["date1904"];
  return flag === "1" || flag === "true";
}

/** Takes names, settings and the sheets' names out of the way. Returns the sheets, which still stand. */
function clear(workbook: Workbook): readonly Worksheet[] {
  const sheets = workbook.worksheets.items();
  for (const name of workbook.grid.names.list()) workbook.grid.names.remove(name);
  for (const setting of workbook.settings.items().slice()) setting.delete();
  for (const sheet of sheets) {
    for (const table of sheet.gridTables) workbook.grid.tables.remove(table);
    sheet.grid.name = `~${sheet.id}`;
  }
  return sheets;
}

function addSheet(workbook: Workbook, sheet: BookSheet): Worksheet {
  const id = workbook.newId();
  workbook.grid.insertSheet(id, sheet.name, standardWidthOf(sheet));
  return workbook.worksheets.getItem(id);
}

/** Goes to the sheet that the file was saved at, or the first that shows. */
function activate(opened: readonly Worksheet[], book: Book): void {
  const isShown = (at: number): boolean => book.worksheets[at]?.state === "visible";
  const view = (book.views as Book["views"] | undefined)?.[0];
  const wanted = view && isShown(view.activeTab) ? view.activeTab : opened.findIndex((_, at) => isShown(at));
  opened[Math.max(0, wanted)]?.activate();
}
