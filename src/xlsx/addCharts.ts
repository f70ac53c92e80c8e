import type { Worksheet } from "@cj-tech-master/excelts";
import { CHART_COLOURS, FONT, lastPrinted, LINE_COLOUR, rowIndex, type Chart, type Sheet } from "../sheets";
import type { Language } from "../text";
import { fixedPlace } from "./fixedPlace";

/** Draws the charts of a sheet, each over its blank rows. A chart reads its cells, so it follows them. */
export function addCharts(worksheet: Worksheet, sheet: Sheet, language: Language): void {
  for (const chart of sheet.charts ?? []) {
    const { kind, title, block, columns, axisFrom, over } = chart;
    const [head, first, last] = [block.head, block.first, block.last].map((id) => rowIndex(sheet, id)) as Rows;
    const series = Array.from({ length: columns.last - columns.first + 1 }, (_, i) => ({
      name: { formula: fixedPlace(sheet.name, [head, columns.first + i]) },
      categories: fixedPlace(sheet.name, [first, 0], [last, 0]),
      values: fixedPlace(sheet.name, [first, columns.first + i], [last, columns.first + i]),
      ...fillOf(chart, i),
    }));
    worksheet.addColumnChart(
      {
        title: { paragraphs: [{ runs: [{ text: title[language], properties: TITLE }] }] },
        series,
        ...KINDS[kind],
        valueAxis: { ...AXIS, ...VALUES, ...(axisFrom && { min: axisFrom.toNumber() }) },
        categoryAxis: { ...AXIS, tickLblPos: "low" },
      },
      {
        tl: { row: rowIndex(sheet, over.first) + GAP_ABOVE, col: 0 },
        br: { row: rowIndex(sheet, over.last) + 1, col: lastPrinted(sheet) + 1 },
        editAs: "oneCell",
      },
    );
  }
}

type Rows = [head: number, first: number, last: number];

/** The fill of a series. The base of a bridge has none. */
function fillOf({ kind }: Chart, series: number): { fill: string } | { spPr: { noFill: true } } {
  const fill = CHART_COLOURS[kind][series % CHART_COLOURS[kind].length];
  return fill === undefined ? { spPr: { noFill: true } } : { fill: fill.slice(1) };
}

const KINDS = {
  columns: { grouping: "clustered", gapWidth: 60, showLegend: true, legendPosition: "b" },
  bridge: { grouping: "stacked", overlap: 100, gapWidth: 30, showLegend: false },
} as const;

const AXIS = { majorTickMark: "none", minorTickMark: "none", lineColor: "BFC7CF" } as const;

const GRID = { border: "DDE3E8", borderWidth: 0.5 };

const VALUES = { numFmt: "#,##0", numFmtLinked: false, majorGridlines: true, majorGridlinesStyle: GRID } as const;

const TITLE = { size: 1200, bold: true, color: { srgb: LINE_COLOUR.slice(1) }, fontFamily: FONT };

/** Part of a row between the table and its chart. */
const GAP_ABOVE = 0.4;
