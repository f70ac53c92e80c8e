/** The kinds of chart the workbench draws, by Excel's names. */
export const CHART_TYPES = [
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export function isChartType(type: unknown): type is ChartType {
  return CHART_TYPES.some((known) => known === type);
}
