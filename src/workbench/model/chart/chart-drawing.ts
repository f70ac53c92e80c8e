import { FORMAT_FIELDS, displayText } from "../grid";
import type { Place } from "../workbook/place";
import type { Chart } from "./chart";
import type { ChartAxis } from "./chart-parts";
import type { ChartSeries } from "./chart-series";

/** A chart as it is to be drawn now, with the values its cells have. */
export interface ChartDrawing {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly type: string;
  /** Undefined where it is not shown, here and below. */
  readonly title: string | undefined;
  readonly legend: string | undefined;
  readonly categories: readonly string[];
  readonly series: readonly SeriesDrawing[];
  readonly categoryAxis: AxisDrawing;
  readonly valueAxis: AxisDrawing;
  /** How the values are written. */
  readonly numberFormat: string;
}

export interface SeriesDrawing {
  readonly name: string;
  readonly type: string;
  /** Null where there is no value to draw. */
  readonly values: readonly (number | null)[];
  /** Null for a series that only holds others up and is not seen; undefined for a colour of the theme. */
  readonly color: string | null | undefined;
  readonly isInLegend: boolean;
  /** The room between groups, in per cent of a bar's width. */
  readonly gap: number;
}

export interface AxisDrawing {
  readonly isShown: boolean;
  readonly title: string | undefined;
  readonly hasGridlines: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly step: number | undefined;
}

export function drawingOf(chart: Chart): ChartDrawing {
  const { axes, legend, title } = chart;
  const series = chart.series.items();
  return {
    id: chart.id,
    name: chart.name,
    place: chart.place,
    type: chart.chartType,
    title: title.visible === true ? String(title.text) : undefined,
    legend: legend.visible === true ? String(legend.position) : undefined,
    categories: categoriesOf(series),
    series: series.map(drawSeries),
    categoryAxis: drawAxis(axes.categoryAxis),
    valueAxis: drawAxis(axes.valueAxis),
    numberFormat: numberFormatOf(series),
  };
}

function drawSeries(series: ChartSeries): SeriesDrawing {
  const isLine = series.chartType.startsWith("Line");
  const lineColor = series.line.color === "" ? undefined : String(series.line.color);
  return {
    name: series.name,
    type: series.chartType,
    values: (series.values?.values ?? []).flat().map((value) => (typeof value === "number" ? value : null)),
    color: isLine ? lineColor : series.fill.color,
    isInLegend: series.legendEntry.visible === true,
    gap: Number(series.gapWidth),
  };
}

/** The first series names the points, as in Excel; without names they are numbered. */
function categoriesOf(series: readonly ChartSeries[]): readonly string[] {
  const named = series.find(({ categories }) => categories !== undefined)?.categories;
  if (named) return (named.text ?? []).flat();
  const longest = Math.max(0, ...series.map(({ values }) => values?.cellCount ?? 0));
  return Array.from({ length: longest }, (_, at) => String(at + 1));
}

function drawAxis({ visible, title, majorGridlines, minimum, maximum, majorUnit }: ChartAxis): AxisDrawing {
  return {
    isShown: visible === true,
    title: title.text === "" ? undefined : String(title.text),
    hasGridlines: majorGridlines.visible === true,
    minimum: numberOrNothing(minimum),
    maximum: numberOrNothing(maximum),
    step: numberOrNothing(majorUnit),
  };
}

function numberOrNothing(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function numberFormatOf(series: readonly ChartSeries[]): string {
  const cell = series[0]?.values?.getCell(0, 0);
  return cell ? FORMAT_FIELDS.numberFormat.read(cell.worksheet.grid.style(cell.rowIndex, cell.columnIndex)) : "General";
}

/** A value of a chart as its cells would show it. */
export function valueText(value: number, { numberFormat }: ChartDrawing, language: string): string {
  return displayText(value, numberFormat, language);
}
