import { cellValue, type Sheet } from "../../../src/sheets";
import type { Language } from "../../../src/text";

/** The values that a sheet shows once the workbook has calculated. */
export const shownOf = (sheet: Sheet, language: Language = "nb"): (string | number)[][] =>
  sheet.rows.map(({ cells }) => cells.map((cell) => cellValue(cell, language)));
