import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { address, type Sheet } from "../../src/sheets";
import type { Language } from "../../src/text";
import { shownFormula, writeWorkbook } from "../../src/xlsx";
import { cellOf, describeRenderer } from "../contract/renderers";
import type { ReadBack, ReadCell, ReadChart } from "../contract/readBack";
import { openFile, shownBy } from "./readFile";

// The renderer of files, read back from the bytes by the library alone.
describeRenderer("xlsx", {
  keeps: ["cells", "table", "names", "choices", "prompts", "notes", "links", "charts", "print"],
  render,
});

async function render(sheets: readonly Sheet[], language: Language): Promise<Partial<ReadBack>[]> {
  const bytes = await writeWorkbook({ sheets, shown: "", title: "", language });
  const workbook = await openFile(bytes);
  return workbook.worksheets.map((worksheet) => readSheet(workbook, worksheet));
}

function readSheet(workbook: Workbook, worksheet: Worksheet): Partial<ReadBack> {
  const cells: Cell[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row) => row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell)));
  const byPlace = <T>(read: (cell: Cell) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      cells.flatMap((cell) => {
        const value = read(cell);
        return value === undefined ? [] : [[cell.address, value] as const];
      }),
    );
  const [table] = Object.values(worksheet.tables);
  return {
    name: worksheet.name,
    cells: byPlace(readCell),
    table: table && {
      name: table.name,
      range: table.model.tableRef ?? "",
      header: table.model.columns.map(({ name }) => name),
    },
    names: readNames(workbook, worksheet),
    choices: byPlace(({ dataValidation }) =>
      dataValidation?.type === "list"
        ? {
            of: String(dataValidation.formulae[0]).replaceAll('"', "").split(","),
            strict: dataValidation.showErrorMessage === true,
          }
        : undefined,
    ),
    prompts: byPlace(({ dataValidation }) => (dataValidation?.showInputMessage ? dataValidation.prompt : undefined)),
    notes: byPlace(({ note }) =>
      note === undefined || typeof note === "string" ? note : note.texts?.map(({ text }) => text).join(""),
    ),
    links: byPlace(({ hyperlink }) => (hyperlink === undefined ? undefined : hyperlink.replace(/^#/u, ""))),
    charts: worksheet.getCharts().map((chart) => readChart(chart, worksheet)),
    print: readPrint(worksheet),
  };
}

function readCell(cell: Cell): ReadCell | undefined {
  const formula = cell.formula === undefined || cell.formula === "" ? undefined : shownFormula(cell.formula);
  const { numFmt } = cell;
  return cellOf(shownBy(cell), formula, typeof numFmt === "string" ? numFmt : (numFmt?.formatCode ?? "General"));
}

function readNames(workbook: Workbook, worksheet: Worksheet): Record<string, string> {
  const entries = workbook.definedNames.model.filter(({ name }) => !name.startsWith("_xlnm"));
  const own = entries.flatMap(({ name, ranges }) => ranges.map((range) => ({ name, ...placeIn(range) })));
  return Object.fromEntries(
    own.filter(({ sheet }) => sheet === worksheet.name).map(({ name, cells }) => [name, cells]),
  );
}

type FileChart = ReturnType<Worksheet["getCharts"]>[number];

function readChart(chart: FileChart, worksheet: Worksheet): ReadChart {
  const [group] = chart.chartTypes;
  const series = group && "series" in group ? (group.series as FileSeries[]) : [];
  const isBridge = group !== undefined && "grouping" in group && group.grouping === "stacked";
  const { tl, br } = chart.model.range as { tl: Corner; br: Corner };
  return {
    kind: isBridge ? "bridge" : "columns",
    title: (chart.chartModel?.chart.title?.rawTx ?? "").replace(/<[^>]*>/gu, "").replaceAll("&amp;", "&"),
    categories: placeIn(series[0]?.cat?.strRef?.formula ?? "").cells,
    series: series.map(({ tx, val, spPr }) => ({
      name: String(shownBy(worksheet.getCell(placeIn(tx?.strRef?.formula ?? "").cells))),
      values: placeIn(val?.numRef?.formula ?? "").cells,
      unseen: spPr?._rawXml?.includes("<a:noFill/>") === true,
    })),
    over: `${address(tl.nativeRow, tl.nativeCol)}:${address(br.nativeRow - 1, br.nativeCol - 1)}`,
    axisFrom: chart.chartModel?.chart.plotArea.axes.find(({ axisType }) => axisType === "val")?.scaling?.min,
  };
}

type FileSeries = {
  cat?: { strRef?: { formula: string } };
  tx?: { strRef?: { formula: string } };
  val?: { numRef?: { formula: string } };
  spPr?: { _rawXml?: string };
};
type Corner = { nativeRow: number; nativeCol: number };

function readPrint({ pageSetup, headerFooter }: Worksheet): ReadBack["print"] {
  return {
    paper: pageSetup.paperSize === 9 ? "A4" : String(pageSetup.paperSize),
    across: pageSetup.orientation === "landscape",
    pagesWide: pageSetup.fitToPage ? pageSetup.fitToWidth : 0,
    pagesHigh: pageSetup.fitToHeight,
    headRow: pageSetup.printTitlesRow === undefined ? undefined : Number.parseInt(pageSetup.printTitlesRow, 10),
    area: pageSetup.printArea,
    footer: (headerFooter.oddFooter ?? "").replace(/^&C/u, ""),
    centred: pageSetup.horizontalCentered,
  };
}

/** `'Alt og mer'!$A$1:$B$2` in two. */
function placeIn(reference: string): { sheet: string; cells: string } {
  const [, sheet = "", cells = ""] = /^(?:(.*)!)?([^!]*)$/u.exec(reference) ?? [];
  return { sheet: sheet.replace(/^'(.*)'$/u, "$1").replaceAll("''", "'"), cells: cells.replaceAll("$", "") };
}
