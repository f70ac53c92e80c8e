import type { AddChartOptions, AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import { printAbsoluteAddress, type Chart, type ChartSeries, type Range, type Worksheet } from "../../model";
import { anchorAt, type CellAnchor } from "./cell-anchor";
import { CHART_KINDS, LEGEND_PLACES, type ChartKind } from "./chart-words";
import type { BookSheet } from "../archive/library";
import type { Parts } from "../archive/parts";

/** Draws the sheet's charts in a file, each over the cells it covers. A chart without series is left out. */
export function saveCharts(worksheet: Worksheet, sheet: BookSheet): void {
  for (const chart of drawn(worksheet)) {
    const { left, top, width, height } = chart.place;
    const [from, to] = [anchorAt(worksheet, left, top), anchorAt(worksheet, left + width, top + height)];
    sheet.addChart(toOptions(chart), { tl: asPlace(from), br: asPlace(to), editAs: "oneCell" });
  }
}

/** Gives the charts their names, which the library counts up instead. */
export function saveChartNames(worksheet: Worksheet, path: string, parts: Parts): void {
  const drawing = parts.relationships(path).find(({ type }) => type.endsWith("/drawing"))?.target;
  if (drawing === undefined) return;
  const names = drawn(worksheet).map(({ name }) => parts.encode(name));
  let at = 0;
  const named = (parts.text(drawing) ?? "").replace(/(<xdr:cNvPr id="\d+" name=")[^"]*/g, (all, start: string) => {
    const name = names[at++];
    return name === undefined ? all : start + name;
  });
  parts.write(drawing, named);
}

function drawn(worksheet: Worksheet): readonly Chart[] {
  return worksheet.charts.items().filter(({ series }) => series.items().some(({ values }) => values));
}

function toOptions({ chartType, title, series, legend, axes }: Chart): AddChartOptions {
  const all = series.items().filter(({ values }) => values);
  const [first] = all;
  const { type, barDir, grouping, showMarker } = CHART_KINDS[chartType] ?? FIRST_KIND;
  const legendPosition = LEGEND_PLACES[String(legend.position)];
  const { categoryAxis, valueAxis } = axes;
  const hidden = all.flatMap(({ legendEntry }, index) =>
    legendEntry.visible === false ? [{ index, hidden: true }] : [],
  );
  return {
    type,
    grouping,
    ...(barDir && { barDir, gapWidth: Number(first?.gapWidth), overlap: Number(first?.overlap) }),
    ...(showMarker !== undefined && { showMarker }),
    title: title.visible === true ? String(title.text) : null,
    series: all.map(toSeries),
    showLegend: legend.visible === true,
    ...(legendPosition && { legendPosition }),
    ...(hidden.length > 0 && { legendOptions: { entries: hidden } }),
    categoryAxis: toAxis(categoryAxis),
    valueAxis: toAxis(valueAxis),
  };
}

const FIRST_KIND: ChartKind = { type: "bar", barDir: "col", grouping: "clustered" };

function toSeries(series: ChartSeries): AddChartSeriesOptions {
  const { values, categories, nameCell, name, fill, line, hasDataLabels, smooth } = series;
  return {
    name: nameCell ? { formula: reference(nameCell) } : name,
    values: values ? reference(values) : "",
    ...(categories && { categories: reference(categories) }),
    ...(typeof fill.color === "string" && { fill: fill.color.slice(1) }),
    ...(fill.color === null && { spPr: { noFill: true } }),
    ...(line.color !== "" && { line: String(line.color).slice(1), lineWidth: Number(line.weight) }),
    ...(hasDataLabels === true && { dataLabels: { showVal: true } }),
    ...(smooth === true && { smooth: true }),
  };
}

function toAxis(axis: Chart["axes"]["valueAxis"]): NonNullable<AddChartOptions["valueAxis"]> {
  const { minimum, maximum, majorUnit, title, majorGridlines } = axis;
  const numberFormat = String(Reflect.get(axis, "numberFormat"));
  return {
    ...(typeof minimum === "number" && { min: minimum }),
    ...(typeof maximum === "number" && { max: maximum }),
    ...(typeof majorUnit === "number" && { majorUnit }),
    ...(title.visible === true && { title: String(title.text) }),
    ...(numberFormat !== "General" && { numFmt: numberFormat, numFmtLinked: false }),
    majorGridlines: majorGridlines.visible === true,
    hidden: axis.visible === false,
    tickLblPos: "low",
  };
}

function reference({ worksheet, box }: Range): string {
  return printAbsoluteAddress(box, worksheet.name);
}

/** The library takes its own form of an anchor too, which its types for callers leave out. */
function asPlace(anchor: CellAnchor): { col: number; row: number } {
  return anchor as unknown as { col: number; row: number };
}
