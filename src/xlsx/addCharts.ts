import type { Worksheet } from "@cj-tech-master/excelts";
import { rowIndex, type Chart, type Sheet } from "../sheets";
import type { Language } from "../text";
import { fixedPlace } from "./fixedPlace";
import { lastPrinted } from "./setUpPage";

/** Draws the charts of a sheet, each over its blank rows. */
export function addCharts(worksheet: Worksheet, sheet: Sheet, language: Language): void {
  for (const chart of sheet.charts ?? []) {
    const row = (id: string): number => rowIndex(sheet, id);
    const { block, columns, over } = chart;
    const [first, last] = [row(block.first), row(block.last)];
    const series = Array.from({ length: columns.last - columns.first + 1 }, (_, i) => ({
      name: { formula: fixedPlace(sheet.name, [row(block.head), columns.first + i]) },
      categories: fixedPlace(sheet.name, [first, 0], [last, 0]),
      values: fixedPlace(sheet.name, [first, columns.first + i], [last, columns.first + i]),
      ...fillOf(chart, i),
    }));
    worksheet.addColumnChart(
      {
        title: chart.title[language],
        series,
        ...(chart.kind === "bridge"
          ? { grouping: "stacked", overlap: 100, gapWidth: 40, showLegend: false }
          : { grouping: "clustered", overlap: -10, gapWidth: 80, showLegend: true, legendPosition: "b" }),
        valueAxis: { numFmt: "#,##0", numFmtLinked: false, majorGridlines: true },
        categoryAxis: { tickLblPos: "low" },
      },
      {
        tl: { row: row(over.first), col: 0 },
        br: { row: row(over.last) + 1, col: lastPrinted(sheet) + 1 },
        editAs: "oneCell",
      },
    );
  }
}

/** A bridge stands on columns that are not drawn. */
function fillOf({ kind }: Chart, series: number): { fill: string } | { spPr: { noFill: true } } {
  const fill = COLOURS[kind][series];
  return fill === undefined ? { spPr: { noFill: true } } : { fill };
}

const COLOURS: Readonly<Record<Chart["kind"], readonly (string | undefined)[]>> = {
  columns: ["1B3A57", "8FB3D1", "C98A2B"],
  bridge: [undefined, "1B3A57", "A4262C", "4A7C59", "A4262C"],
};
