export type { Chart } from "./chart";
export { ChartCollection } from "./chart-collection";
export { drawingOf, valueText } from "./chart-drawing";
export type { AxisDrawing, ChartDrawing, SeriesDrawing } from "./chart-drawing";
export type { ChartSeries } from "./chart-series";
