import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { Sheet } from "../sheets";
import type { Language } from "../text";
import { markParts } from "./markParts";
import { pack, unpack } from "./parts";
import { renderSheet } from "./renderSheet";
import { tidyParts } from "./tidyParts";

/** A workbook as data: its sheets in order, the sheet shown first, and the title of the file. */
export type Book = { sheets: readonly Sheet[]; shown: string; title: string; language: Language };

/**
 * Writes a workbook as an .xlsx file: the same bytes for the same sheets, on every machine and every day.
 *
 * Every formula is stored with its value from core, so that a reader without the add-in sees figures. No formula is an array
 * formula: LibreOffice recalculates those when it opens a file, and has no BIBSYS functions.
 */
export async function writeWorkbook({ sheets, shown, title, language }: Book): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  Object.assign(workbook, { title, creator: AUTHOR, lastModifiedBy: AUTHOR, language: LOCALES[language] });
  for (const sheet of sheets) renderSheet(workbook, sheet, language);
  const activeTab = Math.max(
    0,
    sheets.findIndex(({ name }) => name === shown),
  );
  workbook.views = [{ x: 0, y: 0, width: 28800, height: 17000, firstSheet: 0, activeTab, visibility: "visible" }];

  const parts = await unpack(await workbook.xlsx.writeBuffer());
  tidyParts(parts);
  markParts(parts, sheets, language);
  return pack(parts);
}

const AUTHOR = "BIBSYS";

const LOCALES: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
