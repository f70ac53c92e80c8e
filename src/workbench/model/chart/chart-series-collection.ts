import { defineShape, HostCollection, itemNotFound } from "../../richapi";
import type { Range } from "../range/range";
import type { Chart } from "./chart";
import { ChartSeries } from "./chart-series";
import type { SeriesSource } from "./chart-source";

const SHAPE = defineShape<ChartSeriesCollection>("ChartSeriesCollection", {
  scalars: ["count"],
  methods: ["add", "getCount", "getItemAt"],
});

/** The series of a chart, in the order they are drawn. */
export class ChartSeriesCollection extends HostCollection {
  private series: readonly ChartSeries[] = [];

  constructor(private readonly chart: Chart) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  get chartType(): string {
    return this.chart.chartType;
  }

  get count(): number {
    return this.series.length;
  }

  getCount(): number {
    return this.count;
  }

  override items(): readonly ChartSeries[] {
    return this.series;
  }

  override getItem(index: unknown): ChartSeries {
    return this.getItemAt(Number(index));
  }

  getItemAt(index: number): ChartSeries {
    const series = this.series[index];
    if (!series) throw itemNotFound("ChartSeriesCollection.getItemAt");
    return series;
  }

  /** Adds a series without values: they are set after. */
  add(name?: unknown): ChartSeries {
    const series = new ChartSeries(this, {});
    this.series = [...this.series, series];
    if (name !== undefined) series.name = name;
    return series;
  }

  replaceBy(sources: readonly SeriesSource[]): void {
    this.series = sources.map((source) => new ChartSeries(this, source));
  }

  remove(series: ChartSeries): void {
    this.series = this.series.filter((one) => one !== series);
  }

  rangeOf(reference: unknown, location: string): Range {
    return this.chart.worksheet.rangeOf(reference, location);
  }
}
