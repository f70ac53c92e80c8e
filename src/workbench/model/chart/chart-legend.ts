import { defineShape, HostCollection, HostObject, itemNotFound } from "../../richapi";
import { createKept, keep } from "../workbook/kept-object";
import type { ChartSeries } from "./chart-series";

const SHAPE = defineShape<ChartLegend>("ChartLegend", {
  scalars: ["overlay", "position", "visible"],
  links: ["legendEntries"],
});

/** Which series are which: names beside their colours. */
export class ChartLegend extends HostObject {
  declare overlay: unknown;
  declare position: unknown;
  declare visible: unknown;
  readonly legendEntries: ChartLegendEntries;

  constructor(seriesOf: () => readonly ChartSeries[]) {
    super();
    this.legendEntries = new ChartLegendEntries(seriesOf);
    keep(this, { overlay: false, position: "Bottom", visible: true });
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }
}

const ENTRIES = defineShape<ChartLegendEntries>("ChartLegendEntryCollection", { methods: ["getCount", "getItemAt"] });

/** One line of a legend a series, in their order. */
class ChartLegendEntries extends HostCollection {
  constructor(private readonly seriesOf: () => readonly ChartSeries[]) {
    super();
  }

  override get shape(): typeof ENTRIES {
    return ENTRIES;
  }

  override items(): readonly LegendEntry[] {
    return this.seriesOf().map((series) => series.legendEntry);
  }

  override getItem(index: unknown): LegendEntry {
    return this.getItemAt(Number(index));
  }

  getItemAt(index: number): LegendEntry {
    const entry = this.items()[index];
    if (!entry) throw itemNotFound("ChartLegendEntryCollection.getItemAt");
    return entry;
  }

  getCount(): number {
    return this.items().length;
  }
}

/** A line of the legend. It may be left out while its series is drawn. */
export interface LegendEntry extends HostObject {
  readonly visible: unknown;
}

export function createLegendEntry(): LegendEntry {
  return createKept("ChartLegendEntry", { visible: true });
}
