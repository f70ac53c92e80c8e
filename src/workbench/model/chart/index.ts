export type { Chart } from "./chart";
export { ChartCollection } from "./chart-collection";
export type { ChartSeries } from "./chart-series";
