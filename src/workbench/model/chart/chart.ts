import { defineShape, invalidArgument, notImplemented, type HostObject } from "../../richapi";
import { bound, type Box } from "../grid";
import { keep } from "../workbook/kept-object";
import { NamedObject } from "../workbook/named-collection";
import { placeOf, type Place } from "../workbook/place";
import type { Worksheet } from "../worksheet/worksheet";
import { ChartAxes } from "./chart-axes";
import { ChartLegend } from "./chart-legend";
import { createChartFormat, createChartTitle, type ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series-collection";
import { splitSource } from "./chart-source";
import { isChartType, type ChartType } from "./chart-type";

const SHAPE = defineShape<Chart>("Chart", {
  scalars: ["chartType", "height", "id", "left", "name", "style", "top", "width"],
  links: ["axes", "format", "legend", "series", "title", "worksheet"],
  methods: ["activate", "delete", "setData", "setPosition"],
});

/** A chart on a sheet, over its cells. */
export class Chart extends NamedObject {
  readonly title: ChartTitle = createChartTitle(FIRST_TITLE);
  readonly series: ChartSeriesCollection = new ChartSeriesCollection(this);
  readonly legend: ChartLegend = new ChartLegend(() => this.series.items());
  readonly axes: ChartAxes = new ChartAxes();
  readonly format: HostObject = createChartFormat("ChartAreaFormat");
  declare style: unknown;
  /** Cells, which the chart follows when they are made larger; or a place of its own. */
  private anchor: { readonly cells: Box } | { readonly place: Place } = { place: FIRST_PLACE };

  constructor(
    readonly worksheet: Worksheet,
    private readonly chartId: string,
    private ownName: string,
    private type: ChartType,
  ) {
    super();
    keep(this, { style: 201 });
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.chartId };
  }

  override get id(): string {
    return this.chartId;
  }

  override get name(): string {
    return this.ownName;
  }

  override set name(name: unknown) {
    this.ownName = String(name);
  }

  get chartType(): string {
    return this.type;
  }

  set chartType(type: unknown) {
    if (!isChartType(type)) throw notImplemented(`Chart.chartType (${String(type)})`);
    this.type = type;
  }

  get place(): Place {
    return "cells" in this.anchor ? placeOf(this.worksheet.grid, this.anchor.cells) : this.anchor.place;
  }

  get left(): number {
    return this.place.left;
  }

  set left(points: unknown) {
    this.move({ left: sizeOf(points, "Chart.left") });
  }

  get top(): number {
    return this.place.top;
  }

  set top(points: unknown) {
    this.move({ top: sizeOf(points, "Chart.top") });
  }

  get width(): number {
    return this.place.width;
  }

  set width(points: unknown) {
    this.move({ width: sizeOf(points, "Chart.width") });
  }

  get height(): number {
    return this.place.height;
  }

  set height(points: unknown) {
    this.move({ height: sizeOf(points, "Chart.height") });
  }

  /** Covers the cells from one corner to the other; one cell gives the corner alone. */
  setPosition(start: unknown, end?: unknown): void {
    const first = this.worksheet.rangeOf(start, "Chart.setPosition").box;
    if (end === undefined) this.move(corner(placeOf(this.worksheet.grid, first)));
    else this.anchor = { cells: bound(first, this.worksheet.rangeOf(end, "Chart.setPosition").box) };
  }

  setData(source: unknown, seriesBy: unknown = "Auto"): void {
    this.series.replaceBy(splitSource(this.worksheet.workbook.rangeOf(source, "Chart.setData"), String(seriesBy)));
  }

  activate(): void {
    this.worksheet.activate();
  }

  delete(): void {
    this.worksheet.charts.remove(this);
  }

  /** A chart of one series has the series' name and no legend. */
  nameAfterOnlySeries(): void {
    const [only, ...others] = this.series.items();
    if (!only || others.length > 0) return;
    Object.assign(this.title, { text: only.name });
    this.legend.visible = false;
  }

  private move(to: Partial<Place>): void {
    this.anchor = { place: { ...this.place, ...to } };
  }
}

const FIRST_TITLE = "Diagramtittel";
/** The place of a new chart, as in Excel. */
const FIRST_PLACE: Place = { left: 60, top: 60, width: 360, height: 216 };

function corner({ left, top }: Place): Partial<Place> {
  return { left, top };
}

function sizeOf(points: unknown, location: string): number {
  if (typeof points !== "number" || points < 0) throw invalidArgument(location);
  return points;
}
