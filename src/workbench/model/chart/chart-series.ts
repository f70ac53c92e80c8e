import { defineShape, HostObject, invalidArgument } from "../../richapi";
import { printAbsoluteAddress, type CellValue } from "../grid";
import { createKept, keep } from "../workbook/kept-object";
import type { Range } from "../range/range";
import { ChartFill } from "./chart-fill";
import { createLegendEntry, type LegendEntry } from "./chart-legend";
import type { ChartSeriesCollection } from "./chart-series-collection";
import type { SeriesSource } from "./chart-source";
import { isChartType } from "./chart-type";

const SHAPE = defineShape<ChartSeries>("ChartSeries", {
  scalars: ["axisGroup", "chartType", "gapWidth", "hasDataLabels", "name", "overlap", "plotOrder", "smooth"],
  links: ["format"],
  methods: ["delete", "getDimensionDataSourceString", "getDimensionValues", "setValues", "setXAxisValues"],
});

/** One row of values of a chart. The values are those of its cells, whatever they are when it is drawn. */
export class ChartSeries extends HostObject {
  declare axisGroup: unknown;
  declare gapWidth: unknown;
  declare hasDataLabels: unknown;
  declare overlap: unknown;
  declare smooth: unknown;
  readonly fill: ChartFill = new ChartFill();
  readonly line: ChartSeriesLine = createLine();
  readonly format: HostObject = createKept("ChartSeriesFormat", {}, { fill: this.fill, line: this.line });
  readonly legendEntry: LegendEntry = createLegendEntry();
  private givenName: string | undefined;
  private ownType: string | undefined;

  constructor(
    private readonly series: ChartSeriesCollection,
    private source: Partial<SeriesSource>,
  ) {
    super();
    keep(this, { axisGroup: "Primary", gapWidth: 219, hasDataLabels: false, overlap: 0, smooth: false });
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  get name(): string {
    const fromCell = this.source.name?.text?.[0]?.[0] ?? "";
    return this.givenName ?? (fromCell === "" ? `Serie${this.plotOrder}` : fromCell);
  }

  set name(name: unknown) {
    this.givenName = String(name);
  }

  /** The cell that names the series; undefined where the series has a typed name or no name. */
  get nameCell(): Range | undefined {
    return this.givenName === undefined ? existing(this.source.name) : undefined;
  }

  get chartType(): string {
    return this.ownType ?? this.series.chartType;
  }

  set chartType(type: unknown) {
    if (!isChartType(type)) throw invalidArgument("ChartSeries.chartType");
    this.ownType = type;
  }

  /** Counted from 1, as Excel does. */
  get plotOrder(): number {
    return this.series.items().indexOf(this) + 1;
  }

  /** The cells of the values; undefined for a series without cells. */
  get values(): Range | undefined {
    return existing(this.source.values);
  }

  get categories(): Range | undefined {
    return existing(this.source.categories);
  }

  setValues(values: unknown): void {
    this.source = { ...this.source, values: this.series.rangeOf(values, "ChartSeries.setValues") };
  }

  setXAxisValues(categories: unknown): void {
    this.source = { ...this.source, categories: this.series.rangeOf(categories, "ChartSeries.setXAxisValues") };
  }

  /** @param dimension - `Values` or `Categories` */
  getDimensionDataSourceString(dimension: unknown): string {
    const { worksheet, box } = this.dimension(dimension, "ChartSeries.getDimensionDataSourceString");
    return printAbsoluteAddress(box, worksheet.name);
  }

  getDimensionValues(dimension: unknown): readonly CellValue[] {
    return (this.dimension(dimension, "ChartSeries.getDimensionValues").values ?? []).flat();
  }

  delete(): void {
    this.series.remove(this);
  }

  private dimension(dimension: unknown, location: string): Range {
    const range = dimension === "Categories" ? this.categories : dimension === "Values" ? this.values : undefined;
    if (!range) throw invalidArgument(location);
    return range;
  }
}

/** The line of a series: of a line chart the line itself. */
export interface ChartSeriesLine extends HostObject {
  /** A colour, or the empty text for the colour of the theme. */
  readonly color: unknown;
  readonly weight: unknown;
}

function createLine(): ChartSeriesLine {
  return createKept("ChartLineFormat", { color: "", lineStyle: "Automatic", weight: 2.25 });
}

function existing(range: Range | undefined): Range | undefined {
  return range?.worksheet.grid.exists ? range : undefined;
}
