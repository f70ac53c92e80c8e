import type { Worksheet } from "../model";
import { createStyleReader, toFileStyle } from "./cell-style";
import { toArgb } from "./colours";
import type { BookSheet } from "./archive/library";
import type { OpenedFile } from "./opened-file";

/** A file counts widths in letters of seven pixels, heights in points. */
const POINTS_PER_LETTER = 7 * 0.75;
/** The width of a column for which the file gives no width: 64 pixels, as in Excel. */
const EXCEL_WIDTH = 48;
/** A sheet is at least this wide; widths of columns far to the right of all cells are ignored. */
const LEAST_COLUMNS = 26;

/** The width of the columns for which the file gives no width, in points. */
export function standardWidthOf({ properties }: BookSheet): number {
  return properties.defaultColWidth === undefined ? EXCEL_WIDTH : properties.defaultColWidth * POINTS_PER_LETTER;
}

/** Takes over everything of a sheet that is not in its cells: widths, heights, merged cells, view and tab. */
export function openFrame(worksheet: Worksheet, { sheet, colourOf }: OpenedFile): void {
  openColumns(worksheet, sheet, createStyleReader(colourOf));
  openRows(worksheet, sheet);
  const { grid } = worksheet;
  grid.merge(
    sheet.mergedRegions.map(({ top, left, bottom, right }) => {
      return { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
    }),
  );
  // A file without a view has no list of views, although the library's types do not show it.
  const view = (sheet.views as BookSheet["views"] | undefined)?.[0];
  if (view?.state === "frozen") grid.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  if (view?.showGridLines === false) grid.showGridlines = false;
  if (view?.showRowColHeaders === false) worksheet.headings = false;
  const tab = colourOf(sheet.properties.tabColor);
  if (tab !== undefined) worksheet.tabColor = tab;
}

export function saveFrame(worksheet: Worksheet, sheet: BookSheet): void {
  const { grid } = worksheet;
  const { rows, columns } = grid.frozen;
  const shown = { showGridLines: worksheet.showGridlines, showRowColHeaders: worksheet.showHeadings === true };
  const isFrozen = rows > 0 || columns > 0;
  sheet.views = [
    isFrozen ? { state: "frozen", xSplit: columns, ySplit: rows, ...shown } : { state: "normal", ...shown },
  ];
  sheet.properties.defaultColWidth = grid.standardWidth / POINTS_PER_LETTER;
  if (worksheet.tabColor !== "") sheet.properties.tabColor = { argb: toArgb(worksheet.tabColor) };
  sheet.state = VISIBILITY[worksheet.visibility] ?? "visible";
  saveColumns(worksheet, sheet);
  saveRows(worksheet, sheet);
}

/** Merges cells. After they are written: what is written to a part of merged cells would be written to them all. */
export function saveMerged({ grid }: Worksheet, sheet: BookSheet): void {
  for (const { row, column, rows: height, columns: width } of grid.merged) {
    sheet.mergeCellsWithoutStyle([row + 1, column + 1, row + height, column + width]);
  }
}

/** Hides the sheets that the file hides. Last of all: a workbook always shows one. */
export function openVisibility(worksheet: Worksheet, { state }: BookSheet): void {
  const visibility = Object.entries(VISIBILITY).find(([, known]) => known === state)?.[0];
  if (visibility !== undefined && visibility !== "Visible") worksheet.visibility = visibility;
}

const VISIBILITY: Readonly<Record<string, BookSheet["state"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function openColumns({ grid }: Worksheet, sheet: BookSheet, readStyle: ReturnType<typeof createStyleReader>): void {
  const last = Math.max(sheet.columnCount, LEAST_COLUMNS);
  for (const { number, width, hidden, style } of (sheet.columns as BookSheet["columns"] | null)?.slice(0, last) ?? []) {
    const box = { row: 0, column: number - 1, rows: 1_048_576, columns: 1 };
    if (width !== undefined) grid.setColumnWidth(box, width * POINTS_PER_LETTER);
    if (hidden) grid.hideColumns(box);
    const look = readStyle(style);
    if (look) grid.mergeStyle(box, look);
  }
}

function saveColumns({ grid }: Worksheet, sheet: BookSheet): void {
  for (let at = 0; at < grid.drawn.columns; at++) {
    const [width, style, hidden] = [grid.ownColumnWidth(at), grid.columnStyle(at), grid.isColumnHidden(at)];
    if (width === undefined && style === undefined && !hidden) continue;
    const column = sheet.getColumn(at + 1);
    const letters = (width ?? grid.standardWidth) / POINTS_PER_LETTER;
    // nine letters are what the library takes for no width at all; a hair more comes to the same pixels
    column.width = letters === 9 ? letters + 1 / 256 : letters;
    if (hidden) column.hidden = true;
    if (style) column.style = toFileStyle(style, true);
  }
}

function openRows({ grid }: Worksheet, sheet: BookSheet): void {
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    const box = { row: number - 1, column: 0, rows: 1, columns: 16_384 };
    if (row?.customHeight && row.height !== undefined) grid.setRowHeight(box, row.height);
    if (row?.hidden) grid.hideRows(box);
  }
}

function saveRows({ grid }: Worksheet, sheet: BookSheet): void {
  for (let at = 0; at < grid.drawn.rows; at++) {
    const height = grid.ownRowHeight(at);
    if (height !== undefined) Object.assign(sheet.getRow(at + 1), { height, customHeight: true });
    if (!grid.isRowHidden(at)) continue;
    const row = sheet.getRow(at + 1);
    // the library passes over an empty row that has no height, hidden or not
    if (height === undefined) Object.assign(row, { height: grid.rowHeight(at), customHeight: false });
    row.hidden = true;
  }
}
