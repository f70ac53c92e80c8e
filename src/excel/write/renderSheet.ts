import {
  besideFigures,
  breaksTexts,
  figureHeads,
  FONT,
  FONT_SIZE,
  isLongProse,
  LOOKS,
  numberFormat,
  placeOf,
  rowIndex,
  tableRows,
  type Sheet,
} from "../../sheets";
import type { Language } from "../../text";
import { cellContent, cellFormula } from "../host";
import { dress } from "./look";
import { renderChart } from "./renderChart";
import { renderInputs, renderNotes } from "./renderInputs";
import { renderPage } from "./renderPage";
import { roleRuns } from "./roleRuns";

/**
 * Writes a sheet into an empty worksheet: cells, formats, table, names, prompts and page setup. Only queues; the caller
 * syncs.
 *
 * Formulas may point to tables and names of other sheets, so they wait for `renderFormulas`, and so do charts.
 */
export function renderCells(worksheet: Excel.Worksheet, sheet: Sheet, language: Language): void {
  const all = block(worksheet, sheet, 0, sheet.rows.length);
  renderLinks(worksheet, sheet, language);
  all.format.font.name = FONT;
  all.format.font.size = FONT_SIZE;
  all.numberFormat = grid(sheet, (row, column) => numberFormat(sheet.rows[row]?.cells[column], sheet, column));
  all.values = grid(sheet, (row, column) => {
    const cell = sheet.rows[row]?.cells[column];
    return cellFormula(cell, sheet, column, language) === undefined ? cellContent(cell, language) : "";
  });
  renderLook(worksheet, sheet, language);
  if (sheet.table) addTable(worksheet, sheet, sheet.table);
  renderInputs(worksheet, sheet, language);
  renderNotes(worksheet, sheet, language);
  for (const { name, row, column } of sheet.names ?? []) {
    worksheet.context.workbook.names.add(name, worksheet.getRangeByIndexes(rowIndex(sheet, row), column, 1, 1));
  }
  renderPage(worksheet, sheet, language);
}

/** Writes the sheet's formulas, one block for each run in a column, and draws its charts. */
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
  for (const chart of sheet.charts ?? []) renderChart(worksheet, sheet, chart, language);
}

// Excel measures a column in points. A character of its standard font takes about this many.
const POINTS_PER_CHARACTER = 5.6;

const grid = <T>(sheet: Sheet, cell: (row: number, column: number) => T): T[][] =>
  sheet.rows.map((_row, row) => sheet.columns.map((_column, column) => cell(row, column)));

const block = (worksheet: Excel.Worksheet, sheet: Sheet, first: number, count: number): Excel.Range =>
  worksheet.getRangeByIndexes(first, 0, count, sheet.columns.length);

/** Sets the widths of columns, and the look of each role. */
function renderLook(worksheet: Excel.Worksheet, sheet: Sheet, language: Language): void {
  const runs = roleRuns(sheet);
  sheet.columns.forEach(({ width }, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  for (const { role, first, count } of runs) {
    dress(block(worksheet, sheet, first, count), worksheet.getRangeByIndexes(first, 0, count, 1), LOOKS[role]);
  }
  for (const { row, column } of figureHeads(sheet)) {
    worksheet.getRangeByIndexes(row, column, 1, 1).format.horizontalAlignment = "Right";
  }
  for (const column of besideFigures(sheet)) {
    const { format } = worksheet.getRangeByIndexes(0, column, sheet.rows.length, 1);
    format.horizontalAlignment = "Left";
    format.indentLevel = 1;
  }
  sheet.rows.forEach(({ role }, row) => {
    if (role === "prose" && isLongProse(sheet, row, language)) block(worksheet, sheet, row, 1).format.wrapText = true;
  });
  const long = sheet.columns.flatMap(({ wraps }, column) => (wraps ? [column] : []));
  if (long.length === 0) return;
  for (const { role, first, count } of runs) {
    if (!breaksTexts(role)) continue;
    block(worksheet, sheet, first, count).format.verticalAlignment = "Top";
    for (const column of long) worksheet.getRangeByIndexes(first, column, count, 1).format.wrapText = true;
  }
}

/**
 * Writes links first, then all texts: a link types its text into its cell, and Excel may read that text as something
 * else.
 */
function renderLinks(worksheet: Excel.Worksheet, sheet: Sheet, language: Language): void {
  sheet.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell.kind !== "link") return;
      worksheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
        documentReference: placeOf(cell.to),
        textToDisplay: cell.words[language],
      };
    });
  });
}

function addTable(worksheet: Excel.Worksheet, sheet: Sheet, name: string): void {
  const { head, last } = tableRows(sheet);
  const table = worksheet.tables.add(block(worksheet, sheet, head, last - head + 1), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false; // shade marks the cells the user writes in
  worksheet.freezePanes.freezeRows(head + 1);
}
