import { defineShape, HostObject, invalidArgument } from "../../richapi";
import { createChartAxis, type ChartAxis } from "./chart-parts";

const SHAPE = defineShape<ChartAxes>("ChartAxes", { links: ["categoryAxis", "valueAxis"], methods: ["getItem"] });

/** The axes of a chart: one names the points, the other measures them. */
export class ChartAxes extends HostObject {
  readonly categoryAxis: ChartAxis = createChartAxis(false);
  readonly valueAxis: ChartAxis = createChartAxis(true);

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  getItem(type: unknown): ChartAxis {
    if (type === "Category") return this.categoryAxis;
    if (type === "Value") return this.valueAxis;
    throw invalidArgument("ChartAxes.getItem");
  }
}
