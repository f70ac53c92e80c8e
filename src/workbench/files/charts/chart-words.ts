import type { AddChartOptions } from "@cj-tech-master/excelts/chart";

/** A kind of chart has one word in Excel and several in a file. */
export interface ChartKind extends Pick<AddChartOptions, "type"> {
  readonly type: "bar" | "line";
  readonly barDir?: "bar" | "col";
  readonly grouping: "clustered" | "stacked" | "standard";
  readonly showMarker?: boolean;
}

export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  Line: { type: "line", grouping: "standard", showMarker: false },
  LineMarkers: { type: "line", grouping: "standard", showMarker: true },
};

export const LEGEND_PLACES: Readonly<Record<string, "b" | "t" | "l" | "r" | "tr">> = {
  Bottom: "b",
  Top: "t",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
