import { defineShape } from "../richapi";
import { Chart } from "./chart";
import { NAMED_METHODS, NamedCollection } from "./named-collection";
import type { Worksheet } from "./worksheet";

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

  add(type: unknown, source: unknown): Chart {
    const range = this.worksheet.workbook.rangeOf(source, "ChartCollection.add");
    const chart = new Chart(this, this.worksheet.workbook.newId(), String(type), range);
    this.charts.push(chart);
    return chart;
  }

  remove(chart: Chart): void {
    const at = this.charts.indexOf(chart);
    if (at >= 0) this.charts.splice(at, 1);
  }
}
