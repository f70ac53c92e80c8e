import { defineShape, invalidArgument, notImplemented } from "../../richapi";
import { NAMED_METHODS, NamedCollection } from "../workbook/named-collection";
import type { Worksheet } from "../worksheet/worksheet";
import { Chart } from "./chart";
import { splitSource } from "./chart-source";
import { isChartType } from "./chart-type";

const SHAPE = defineShape<ChartCollection>("ChartCollection", {
  scalars: ["count"],
  methods: [...NAMED_METHODS, "add"],
});

/** The charts of a sheet. */
export class ChartCollection extends NamedCollection<Chart> {
  private readonly charts: Chart[] = [];

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override items(): readonly Chart[] {
    return this.charts;
  }

  add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    if (typeof type !== "string") throw invalidArgument(LOCATION);
    if (!isChartType(type)) throw notImplemented(`${LOCATION}(${type})`);
    const range = this.worksheet.workbook.rangeOf(source, LOCATION);
    const chart = new Chart(this.worksheet, this.worksheet.workbook.newId(), this.freeName(), type);
    chart.series.replaceBy(splitSource(range, String(seriesBy)));
    chart.nameAfterOnlySeries();
    this.charts.push(chart);
    return chart;
  }

  remove(chart: Chart): void {
    const at = this.charts.indexOf(chart);
    if (at >= 0) this.charts.splice(at, 1);
  }

  private freeName(): string {
    let number = this.count + 1;
    while (this.find(`Diagram ${number}`)) number++;
    return `Diagram ${number}`;
  }
}

const LOCATION = "ChartCollection.add";
