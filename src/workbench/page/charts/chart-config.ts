import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from "chart.js";
import { valueText, type AxisDrawing, type ChartDrawing, type SeriesDrawing } from "../../model";
import type { Palette } from "./palette";

type Kind = "bar" | "line";
type Scale = DeepPartial<ScaleOptionsByType<"category" | "linear">>;
type DeepPartial<T> = { [Key in keyof T]?: T[Key] extends object ? DeepPartial<T[Key]> : T[Key] };

/** The settings by which chart.js draws a chart of a sheet. */
export function configOf(
  chart: ChartDrawing,
  palette: Palette,
  zoom: number,
  language: string,
): ChartConfiguration<Kind> {
  const isLying = chart.type.startsWith("Bar");
  const isStacked = chart.type.endsWith("Stacked");
  const font = { family: getComputedStyle(document.body).fontFamily, size: POINTS * zoom };
  const category = {
    ...scaleOf(chart.categoryAxis, palette, font),
    stacked: isStacked,
    reverse: isLying,
    offset: true,
  };
  const value = {
    ...scaleOf(chart.valueAxis, palette, font),
    stacked: isStacked,
    ticks: {
      color: palette.quiet,
      font,
      ...(chart.valueAxis.step !== undefined && { stepSize: chart.valueAxis.step }),
      callback: (tick: number | string) => valueText(Number(tick), chart, language),
    },
  };
  return {
    type: chart.type.startsWith("Line") ? "line" : "bar",
    data: {
      labels: [...chart.categories],
      datasets: chart.series.map((one, at) => datasetOf(one, at, chart, palette)),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: isLying ? "y" : "x",
      layout: { padding: 8 * zoom },
      font,
      scales: (isLying ? { x: value, y: category } : { x: category, y: value }) as never,
      plugins: {
        title: {
          display: chart.title !== undefined,
          text: chart.title ?? "",
          color: palette.ink,
          font: { ...font, size: TITLE_POINTS * zoom, weight: "normal" },
        },
        legend: {
          display: chart.legend !== undefined,
          position: LEGEND_SIDES[chart.legend ?? ""] ?? "bottom",
          labels: {
            color: palette.ink,
            font,
            boxWidth: font.size,
            filter: ({ datasetIndex = 0 }) => chart.series[datasetIndex]?.isInLegend === true,
          },
          // A click on the legend of Excel hides no series.
          onClick: () => undefined,
        },
        tooltip: {
          filter: ({ datasetIndex }) => chart.series[datasetIndex]?.color !== null,
          callbacks: {
            label: ({ dataset, raw }) => `${dataset.label ?? ""}: ${valueText(Number(raw), chart, language)}`,
          },
        },
      },
    },
  };
}

const POINTS = 12;
const TITLE_POINTS = 16;
const LEGEND_SIDES: Readonly<Record<string, "bottom" | "left" | "right" | "top">> = {
  Bottom: "bottom",
  Corner: "right",
  Left: "left",
  Right: "right",
  Top: "top",
};

function datasetOf(series: SeriesDrawing, index: number, chart: ChartDrawing, palette: Palette): ChartDataset<Kind> {
  const color = series.color === null ? "transparent" : palette.series(index, series.color);
  const own = { label: series.name, data: [...series.values], backgroundColor: color, borderColor: color };
  if (series.type.startsWith("Line")) {
    return { ...own, type: "line", borderWidth: 2.5, pointRadius: series.type === "LineMarkers" ? 4 : 0 };
  }
  const beside = chart.type.endsWith("Stacked")
    ? 1
    : chart.series.filter(({ type }) => !type.startsWith("Line")).length;
  return { ...own, type: "bar", categoryPercentage: beside / (beside + series.gap / 100), barPercentage: 1 };
}

function scaleOf(axis: AxisDrawing, palette: Palette, font: { readonly family: string; readonly size: number }): Scale {
  return {
    display: axis.isShown,
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
    grid: { display: axis.hasGridlines, color: palette.line },
    border: { color: palette.line },
    ticks: { color: palette.quiet, font },
    title: { display: axis.title !== undefined, text: axis.title ?? "", color: palette.quiet, font },
  };
}
