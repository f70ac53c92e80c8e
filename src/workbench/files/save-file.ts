import { DEFAULT_FONT, type Workbook } from "../model";
import { saveCells } from "./cells";
import { loadLibrary } from "./archive/library";
import { saveExternalLinks } from "./external-links";
import { saveFilters } from "./filters";
import { saveLinks } from "./links";
import { saveNames } from "./names";
import { saveChartNames, saveCharts } from "./charts/save-charts";
import { saveNotes } from "./notes";
import { savePageSetup } from "./page-setup";
import { readParts, sheetPaths } from "./archive/parts";
import { saveProtection } from "./protection";
import { saveSettings } from "./settings";
import { saveFrame, saveMerged } from "./sheet-frame";
import { saveSheetProperties } from "./sheet-properties";
import { saveStructure } from "./structure";
import { saveTables } from "./tables";
import { saveValidations } from "./validations";

/**
 * Writes the workbook as an .xlsx file, with the values its formulas have now.
 *
 * @param namespace - of the add-in's functions, which a file marks as an add-in's
 */
export async function saveFile(workbook: Workbook, namespace: string): Promise<Uint8Array> {
  const { Workbook: Book } = await loadLibrary();
  const book = new Book();
  book.defaultFont = { name: DEFAULT_FONT.name, size: DEFAULT_FONT.size };
  book.properties.date1904 = workbook.grid.dates.is1904;
  const worksheets = workbook.worksheets.items();
  for (const worksheet of worksheets) {
    const sheet = book.addWorksheet(worksheet.name);
    saveFrame(worksheet, sheet);
    saveTables(worksheet, sheet, namespace);
    saveCells(worksheet, sheet, namespace);
    saveMerged(worksheet, sheet);
    saveNotes(worksheet, sheet);
    saveCharts(worksheet, sheet);
    savePageSetup(worksheet, sheet);
    await saveProtection(worksheet, sheet);
  }
  saveNames(workbook, book, namespace);
  const activeTab = workbook.worksheets.getActiveWorksheet().position;
  book.views = [{ x: 0, y: 0, width: 24_000, height: 12_000, firstSheet: 0, activeTab, visibility: "visible" }];
  const parts = await readParts(new Uint8Array(await book.xlsx.writeBuffer({ validate: false })));
  const paths = sheetPaths(parts);
  for (const worksheet of worksheets) {
    const path = paths.get(worksheet.name) ?? "";
    saveChartNames(worksheet, path, parts);
    saveLinks(worksheet, path, parts);
    saveFilters(worksheet, path, parts);
    saveValidations(worksheet, path, parts, namespace);
    saveSheetProperties(worksheet, path, parts);
  }
  saveSettings(workbook, parts);
  saveStructure(workbook, parts);
  saveExternalLinks(workbook, parts);
  return parts.pack();
}
