import { CHART_COLOURS, rowIndex, type Chart, type Sheet } from "../../sheets";
import type { Language } from "../../text";

/** Draws a chart over its blank rows. It reads the cells of its block, so it follows them. */
export function renderChart(worksheet: Excel.Worksheet, sheet: Sheet, chart: Chart, language: Language): void {
  const { kind, title, block, columns, axisFrom, over } = chart;
  const [head, first, last] = [block.head, block.first, block.last].map((id) => rowIndex(sheet, id)) as [
    number,
    number,
    number,
  ];
  const count = columns.last - columns.first + 1;
  // The column of the categories is left out: its content could be taken for a series.
  const figures = worksheet.getRangeByIndexes(head, columns.first, last - head + 1, count);
  const drawn = worksheet.charts.add(kind === "bridge" ? "ColumnStacked" : "ColumnClustered", figures, "Columns");
  drawn.name = title[language];
  drawn.title.text = title[language];
  drawn.legend.position = "Bottom";
  drawn.legend.visible = kind === "columns";

  if (axisFrom) drawn.axes.valueAxis.minimum = axisFrom.toNumber();
  const categories = worksheet.getRangeByIndexes(first, 0, last - first + 1, 1);
  for (let i = 0; i < count; i += 1) {
    const series = drawn.series.getItemAt(i);
    // The header names the series. The rows between it and the block are not drawn.
    series.setValues(worksheet.getRangeByIndexes(first, columns.first + i, last - first + 1, 1));
    series.setXAxisValues(categories);
    series.gapWidth = GAP[kind];
    const colour = CHART_COLOURS[kind][i % CHART_COLOURS[kind].length];
    if (colour === undefined) series.format.fill.clear();
    else series.format.fill.setSolidColor(colour);
  }
  const lastColumn = (sheet.printed ?? sheet.columns.length) - 1;
  drawn.setPosition(
    cell(worksheet, rowIndex(sheet, over.first), 0),
    cell(worksheet, rowIndex(sheet, over.last), lastColumn),
  );
}

/** The space between categories, in percent of a column. */
const GAP = { columns: 60, bridge: 30 } as const;

const cell = (worksheet: Excel.Worksheet, row: number, column: number): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, 1, 1);
