import {
  figureHeads,
  FONT,
  FONT_SIZE,
  INPUT_FILL,
  LOOKS,
  numberFormat,
  rowIndex,
  tableRows,
  type Role,
  type Sheet,
} from "../sheets";
import type { Language } from "../text";
import { cellContent, cellFormula } from "./cells";
import { dress } from "./look";

/**
 * Writes a sheet into an empty worksheet: cells, formats, table, names. Only queues; the caller syncs.
 *
 * Formulas may point to tables and names of other sheets, so they wait for `renderFormulas`.
 */
export function renderCells(worksheet: Excel.Worksheet, sheet: Sheet, language: Language): void {
  const all = block(worksheet, sheet, 0, sheet.rows.length);
  all.format.font.name = FONT;
  all.format.font.size = FONT_SIZE;
  all.numberFormat = grid(sheet, (row, column) => numberFormat(sheet.rows[row]?.cells[column], sheet, column));
  all.values = grid(sheet, (row, column) => {
    const cell = sheet.rows[row]?.cells[column];
    return cellFormula(cell, sheet, column, language) === undefined ? cellContent(cell, language) : "";
  });
  sheet.columns.forEach(({ width }, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  for (const { role, first, count } of runs(sheet)) {
    dress(block(worksheet, sheet, first, count), worksheet.getRangeByIndexes(first, 0, count, 1), LOOKS[role]);
  }
  for (const { row, column } of figureHeads(sheet)) {
    worksheet.getRangeByIndexes(row, column, 1, 1).format.horizontalAlignment = "Right";
  }
  if (sheet.table) addTable(worksheet, sheet, sheet.table);
  for (const { name, row, column } of sheet.names ?? []) {
    worksheet.context.workbook.names.add(name, worksheet.getRangeByIndexes(rowIndex(sheet, row), column, 1, 1));
  }
  setUpPage(worksheet, sheet);
}

/** Writes the sheet's formulas, a block for each run of them in a column. */
export function renderFormulas(worksheet: Excel.Worksheet, sheet: Sheet, language: Language): void {
  sheet.columns.forEach((_column, column) => {
    const formulas = sheet.rows.map(({ cells }) => cellFormula(cells[column], sheet, column, language));
    for (let first = 0; first < formulas.length; first += 1) {
      const gap = formulas.indexOf(undefined, first);
      const run = formulas.slice(first, gap < 0 ? undefined : gap);
      if (run.length === 0) continue;
      worksheet.getRangeByIndexes(first, column, run.length, 1).formulas = run.map((formula) => [formula]);
      first += run.length;
    }
  });
}

// Excel measures a column in points; a character of its standard font takes about this many.
const POINTS_PER_CHARACTER = 5.6;

const grid = <T>(sheet: Sheet, cell: (row: number, column: number) => T): T[][] =>
  sheet.rows.map((_row, row) => sheet.columns.map((_column, column) => cell(row, column)));

const block = (worksheet: Excel.Worksheet, sheet: Sheet, first: number, count: number): Excel.Range =>
  worksheet.getRangeByIndexes(first, 0, count, sheet.columns.length);

/** Rows of one role that follow each other, which are dressed together. */
function runs(sheet: Sheet): { role: Role; first: number; count: number }[] {
  const joined: { role: Role; first: number; count: number }[] = [];
  sheet.rows.forEach(({ role }, row) => {
    const last = joined.at(-1);
    if (last?.role === role) last.count += 1;
    else joined.push({ role, first: row, count: 1 });
  });
  return joined;
}

function addTable(worksheet: Excel.Worksheet, sheet: Sheet, name: string): void {
  const { head, last } = tableRows(sheet);
  const table = worksheet.tables.add(block(worksheet, sheet, head, last - head + 1), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false; // the shade is for where the user writes
  sheet.columns.forEach(({ input }, column) => {
    if (input) worksheet.getRangeByIndexes(head + 1, column, last - head, 1).format.fill.color = INPUT_FILL;
  });
  worksheet.freezePanes.freezeRows(head + 1);
}

/** A4, one page wide, the head row on every page. A report hides the grid, because its own lines say enough. */
function setUpPage(worksheet: Excel.Worksheet, sheet: Sheet): void {
  const { head } = tableRows(sheet);
  const { pageLayout } = worksheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = sheet.use === "work" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${head + 1}:$${head + 1}`);
  if (sheet.use === "report") worksheet.showGridlines = false;
}
