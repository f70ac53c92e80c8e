import { FORMAT_FIELDS, printAddress, WHOLE_SHEET, type Chart, type Workbook, type Worksheet } from "../../../model";
import type { IStyleData } from "@univerjs/core";

/** Everything that a file should keep of a workbook, as plain data that two workbooks can be compared by. */
export function describeWorkbook(workbook: Workbook): object {
  const sheets = workbook.worksheets.items();
  return {
    active: workbook.worksheets.getActiveWorksheet().name,
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, describeSheet(sheet)])),
    names: workbook.grid.names
      .list()
      .map(({ name, formula, isVisible, sheetId }) => ({
        name,
        formula,
        isVisible,
        sheet: sheets.find(({ id }) => id === sheetId)?.name,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: workbook.settings.items().map(({ key, value }) => ({ key, value })),
  };
}

/** What stands in each cell: formula and value. */
export function describeCells(sheet: Worksheet): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  sheet.grid.forEachCell(WHOLE_SHEET, (row, column) => {
    const value = sheet.grid.value(row, column);
    const formula = sheet.grid.formula(row, column);
    const address = printAddress({ row, column, rows: 1, columns: 1 });
    if (value !== "" || formula !== undefined) cells[address] = formula === undefined ? value : [formula, value];
  });
  return inOrder(cells);
}

function describeSheet(sheet: Worksheet): object {
  const { grid, protection, pageLayout } = sheet;
  const { rows, columns } = grid.drawn;
  const looks: Record<string, unknown> = {};
  grid.forEachCell(WHOLE_SHEET, (row, column) => {
    const box = { row, column, rows: 1, columns: 1 };
    looks[printAddress(box)] = { ...describeLook(grid.style(row, column)), isLocked: protection.isLocked(box) };
  });
  const kept = (name: string): unknown => Reflect.get(pageLayout, name);
  return {
    cells: describeCells(sheet),
    looks: inOrder(looks),
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    headings: sheet.showHeadings,
    frozen: grid.frozen,
    merged: grid.merged,
    standardWidth: grid.standardWidth,
    widths: listed(columns, (column) => grid.ownColumnWidth(column)),
    heights: listed(rows, (row) => grid.ownRowHeight(row)),
    hiddenColumns: listed(columns, (column) => grid.isColumnHidden(column) || undefined),
    hiddenRows: listed(rows, (row) => grid.isRowHidden(row) || undefined),
    tables: sheet.tables.items().map((table) => ({
      ...{ name: table.name, box: table.place.box, columns: table.place.columns },
      ...{ style: table.style, rows: table.showBandedRows, bands: table.showBandedColumns },
      ...{ first: table.highlightFirstColumn, last: table.highlightLastColumn, filter: table.showFilterButton },
    })),
    protection: [protection.protected, protection.options, protection.isPasswordProtected],
    page: {
      ...Object.fromEntries(PAGE.map((name) => [name, kept(name)])),
      area: pageLayout.getPrintAreaOrNullObject()?.address,
      rows: pageLayout.getPrintTitleRowsOrNullObject()?.address,
      columns: pageLayout.getPrintTitleColumnsOrNullObject()?.address,
    },
    links: sheet.workbook.grid.links.list(sheet.id),
    notes: sheet.workbook.grid.notes.list(sheet.id),
    validations: sheet.workbook.grid.validations.list(sheet.id),
    charts: sheet.charts.items().map(describeChart),
    properties: sheet.customProperties.items().map(({ key, value }) => ({ key, value })),
  };
}

function describeChart({ name, chartType, place, title, legend, axes, series }: Chart): object {
  const axis = ({
    visible,
    minimum,
    maximum,
    majorUnit,
    title: of,
    majorGridlines,
  }: Chart["axes"]["valueAxis"]): object => {
    return { visible, minimum, maximum, majorUnit, title: [of.visible, of.text], gridlines: majorGridlines.visible };
  };
  return {
    ...{ name, chartType, place: place },
    title: title.visible === true ? title.text : undefined,
    legend: [legend.visible, legend.position],
    axes: [axis(axes.categoryAxis), axis(axes.valueAxis)],
    series: series.items().map((one) => ({
      ...{ name: one.name, values: one.values?.address, categories: one.categories?.address },
      ...{ fill: one.fill.color, line: one.line.color, gap: one.gapWidth, overlap: one.overlap },
      ...{ inLegend: one.legendEntry.visible, labels: one.hasDataLabels, nameCell: one.nameCell?.address },
    })),
  };
}

function describeLook(style: IStyleData): object {
  const fields = Object.entries(FORMAT_FIELDS).map(([field, { read }]) => [field, read(style)]);
  return { ...Object.fromEntries(fields), borders: style.bd ?? {} } as object;
}

const PAGE = (
  "bottomMargin leftMargin rightMargin topMargin headerMargin footerMargin orientation paperSize zoom " +
  "centerHorizontally centerVertically blackAndWhite draftMode printGridlines printHeadings printOrder"
).split(" ");

function listed<T>(count: number, read: (at: number) => T | undefined): Readonly<Record<number, T>> {
  const found: Record<number, T> = {};
  for (let at = 0; at < count; at++) {
    const value = read(at);
    if (value !== undefined) found[at] = value;
  }
  return found;
}

function inOrder<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
