import type { Workbook } from "@cj-tech-master/excelts";
import { numberFormat, rowIndex, type Sheet } from "../sheets";
import type { Language } from "../text";
import { addCharts } from "./addCharts";
import { addHelp } from "./addHelp";
import { addTable } from "./addTable";
import { cellContent } from "./cellContent";
import { cellStyle } from "./cellStyle";
import { dressSheet } from "./dressSheet";
import { fixedPlace } from "./fixedPlace";
import { rowHeight } from "./rowHeight";
import { setUpPage } from "./setUpPage";

/** Writes a sheet into a workbook: cells with their styles, table, names, charts, page setup and help for the user. */
export function renderSheet(workbook: Workbook, sheet: Sheet, language: Language): void {
  const worksheet = workbook.addWorksheet(sheet.name);
  sheet.columns.forEach(({ width }, column) => {
    worksheet.getColumn(column + 1).width = width * WIDTH_OF_CHARACTER;
  });
  addTable(worksheet, sheet, language);
  const dressOf = dressSheet(sheet, language);
  sheet.rows.forEach(({ cells }, row) => {
    const height = rowHeight(sheet, row, language);
    if (height !== undefined) worksheet.getRow(row + 1).height = height;
    sheet.columns.forEach((_column, column) => {
      const target = worksheet.getCell(row + 1, column + 1);
      const cell = cells[column];
      target.style = cellStyle(dressOf(row, column), numberFormat(cell, sheet, column));
      target.value = cellContent(cell, sheet, column, language);
    });
  });
  for (const { name, row, column } of sheet.names ?? []) {
    workbook.definedNames.add(fixedPlace(sheet.name, [rowIndex(sheet, row), column]), name);
  }
  addHelp(worksheet, sheet, language);
  addCharts(worksheet, sheet, language);
  setUpPage(worksheet, sheet, language);
}

/** Excel measures a column in widths of a digit, the sheet in letters, with room around the text. */
const WIDTH_OF_CHARACTER = 16 / 15;
