import { address, tableRows, type Sheet } from "../../../src/sheets";
import type { Language } from "../../../src/text";
import { addSheets } from "../../../src/excel/write/addSheets";
import { cellOf, describeRenderer } from "../../contract/renderers";
import { FACETS, type ReadBack, type ReadCell, type ReadChart, type ReadPrint } from "../../contract/readBack";
import type { Host } from "../../../src/workbench";
import { calculated, openWorkbook } from "../workbook";

// The renderer of a workbook that is open, through Microsoft's own office.js.
describeRenderer("Office.js", { keeps: FACETS.filter((facet) => facet !== "shown"), render }, 12);

async function render(sheets: readonly Sheet[], language: Language): Promise<Partial<ReadBack>[]> {
  const bench = await openWorkbook();
  try {
    return await Excel.run(async (context) => {
      const known = context.workbook.worksheets.load("items/name,items/position");
      await context.sync();
      const [shown] = sheets;
      const worksheets = await addSheets(context, sheets, language, known.items, shown?.name ?? "");
      await calculated();
      const readBack: Partial<ReadBack>[] = [];
      for (const [i, worksheet] of worksheets.entries()) {
        const sheet = sheets[i];
        if (sheet) readBack.push(await readSheet(bench.host, worksheet, sheet));
      }
      return readBack;
    });
  } finally {
    bench.dispose();
  }
}

/** Reads it all, over as many syncs as it takes. The sheet that was rendered tells only how far to read. */
async function readSheet(host: Host, worksheet: Excel.Worksheet, sheet: Sheet): Promise<Partial<ReadBack>> {
  const { context } = worksheet;
  const { rows, columns } = sheet;
  const range = worksheet.getRangeByIndexes(0, 0, rows.length, columns.length).load("values,formulas,numberFormat");
  const tables = worksheet.tables.load("items/name");
  const names = context.workbook.names.load("items/name,items/formula");
  worksheet.load("name");
  const each = rows.flatMap((_row, row) =>
    columns.map((_column, column) => {
      const cell = worksheet.getRangeByIndexes(row, column, 1, 1).load("hyperlink");
      return { at: address(row, column), row, cell, asked: cell.dataValidation.load("type,rule,errorAlert,prompt") };
    }),
  );
  await context.sync();

  const [table] = tables.items;
  const tableRange = table?.getRange().load("address");
  const header = table?.getHeaderRowRange().load("values");
  await context.sync();

  const { head } = tableRows(sheet);
  const said = each.flatMap(({ at, row, asked: { prompt } }) =>
    prompt.message === "" ? [] : [{ at, row, message: prompt.message }],
  );
  return {
    name: worksheet.name,
    cells: cellsOf(range),
    table: table && {
      name: table.name,
      range: place(tableRange?.address ?? ""),
      header: (header?.values[0] ?? []).map(String),
    },
    names: Object.fromEntries(
      names.items
        .filter(({ formula }) => sheetOf(String(formula)) === worksheet.name)
        .map(({ name, formula }) => [name, place(String(formula))]),
    ),
    choices: Object.fromEntries(
      each.flatMap(({ at, asked: { rule, errorAlert } }) => {
        const list = rule.list?.source;
        return typeof list === "string" ? [[at, { of: list.split(","), strict: errorAlert.showAlert }]] : [];
      }),
    ),
    prompts: Object.fromEntries(said.filter(({ row }) => row !== head).map(({ at, message }) => [at, message])),
    // This office.js has no notes, so what is said of a column is shown when its head is selected.
    notes: Object.fromEntries(said.filter(({ row }) => row === head).map(({ at, message }) => [at, message])),
    links: Object.fromEntries(
      // The types know no cell without a link.
      each.flatMap(({ at, cell }) => {
        const link = cell.hyperlink as Excel.RangeHyperlink | null;
        return link?.documentReference === undefined ? [] : [[at, link.documentReference]];
      }),
    ),
    charts: await readCharts(host, worksheet),
    print: await readPrint(worksheet),
  };
}

async function readCharts({ workbook }: Host, worksheet: Excel.Worksheet): Promise<ReadChart[]> {
  const { context } = worksheet;
  const charts = worksheet.charts.load(
    "items/chartType,items/title/text,items/left,items/top,items/width,items/height,items/series/items/name,items/axes/valueAxis/minimum",
  );
  await context.sync();

  const cellsUnder = askForCorners(worksheet);
  const read = charts.items.map(({ series }) =>
    series.items.map((one) => ({
      name: one.name,
      values: one.getDimensionDataSourceString("Values"),
      categories: one.getDimensionDataSourceString("Categories"),
    })),
  );
  await context.sync();
  // Office.js cannot tell how a series is filled before ExcelApi 1.16; the workbook itself can.
  const drawn = workbook.worksheets.getItem(worksheet.name).charts.items();
  return charts.items.map((chart, i) => ({
    kind: chart.chartType === "ColumnStacked" ? "bridge" : "columns",
    title: chart.title.text,
    categories: place(read[i]?.[0]?.categories.value ?? ""),
    series: (read[i] ?? []).map(({ name, values }, at) => ({
      name,
      values: place(values.value),
      unseen: drawn[i]?.series.items()[at]?.fill.color === null,
    })),
    over: cellsUnder(chart),
    axisFrom: chart.axes.valueAxis.minimum === "" ? undefined : Number(chart.axes.valueAxis.minimum),
  }));
}

/** Asks where rows and columns begin and end, to tell the cells a chart lies over by its corners in points. */
function askForCorners(worksheet: Excel.Worksheet): (chart: Excel.Chart) => string {
  const rows = MANY.map((row) => worksheet.getRangeByIndexes(row, 0, 1, 1).load("top,height"));
  const columns = MANY.map((column) => worksheet.getRangeByIndexes(0, column, 1, 1).load("left,width"));
  const rowAt = (y: number): number => rows.findIndex(({ top, height }) => y < top + height - 0.5);
  const columnAt = (x: number): number => columns.findIndex(({ left, width }) => x < left + width - 0.5);
  return ({ left, top, width, height }) =>
    `${address(rowAt(top), columnAt(left))}:${address(rowAt(top + height - 1), columnAt(left + width - 1))}`;
}

const MANY = Array.from({ length: 120 }, (_, i) => i);

async function readPrint({ pageLayout, context }: Excel.Worksheet): Promise<ReadPrint> {
  pageLayout.load("orientation,paperSize,zoom,centerHorizontally,headersFooters/defaultForAllPages/centerFooter");
  const area = pageLayout.getPrintAreaOrNullObject().load("address");
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex");
  await context.sync();
  return {
    paper: pageLayout.paperSize,
    across: pageLayout.orientation === "Landscape",
    pagesWide: pageLayout.zoom.horizontalFitToPages ?? 0,
    pagesHigh: pageLayout.zoom.verticalFitToPages ?? 0,
    headRow: titles.isNullObject ? undefined : titles.rowIndex + 1,
    area: area.isNullObject ? undefined : place(area.address),
    footer: pageLayout.headersFooters.defaultForAllPages.centerFooter,
    centred: pageLayout.centerHorizontally,
  };
}

function cellsOf({ values, formulas, numberFormat }: Excel.Range): Record<string, ReadCell> {
  return Object.fromEntries(
    (values as (string | number | boolean)[][]).flatMap((line, row) =>
      line.flatMap((value, column) => {
        const written = (formulas as unknown[][])[row]?.[column];
        const isFormula = typeof written === "string" && written.startsWith("=") && written !== value;
        const format = String((numberFormat as unknown[][])[row]?.[column]);
        const cell = cellOf(value, isFormula ? written : undefined, format);
        return cell ? [[address(row, column), cell] as const] : [];
      }),
    ),
  );
}

/** `=Oppsett!$C$7` is C7 of Oppsett. */
const place = (reference: string): string => (reference.split("!").at(-1) ?? "").replaceAll("$", "");
const sheetOf = (reference: string): string =>
  reference
    .replace(/^=/u, "")
    .split("!")
    .slice(0, -1)
    .join("!")
    .replace(/^'(.*)'$/u, "$1")
    .replaceAll("''", "'");
