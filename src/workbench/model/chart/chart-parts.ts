import type { HostObject } from "../../richapi";
import { createKept } from "../workbook/kept-object";
import { ChartFill } from "./chart-fill";

/** A part of a chart that can be shown or not, and what of it the page draws. */
export interface ShownPart extends HostObject {
  readonly visible: unknown;
}

export interface ChartTitle extends ShownPart {
  readonly text: unknown;
}

export interface ChartAxis extends ShownPart {
  /** Numbers, or the empty text where the axis chooses its own. */
  readonly minimum: unknown;
  readonly maximum: unknown;
  readonly majorUnit: unknown;
  readonly title: ChartTitle;
  readonly majorGridlines: ShownPart;
}

export function createChartTitle(text: string): ChartTitle {
  const scalars = { text, visible: true, overlay: false, position: "Automatic" };
  return createKept("ChartTitle", scalars, { format: createChartFormat("ChartTitleFormat") });
}

export function createChartAxis(hasGridlines: boolean): ChartAxis {
  const format = createChartFormat("ChartAxisFormat");
  const title = createKept("ChartAxisTitle", { text: "", visible: false }, { format });
  const majorGridlines = createKept("ChartGridlines", { visible: hasGridlines });
  const minorGridlines = createKept("ChartGridlines", { visible: false });
  return createKept("ChartAxis", AXIS, { title, majorGridlines, minorGridlines, format });
}

const AXIS = {
  displayUnit: "None",
  linkNumberFormat: true,
  majorUnit: "",
  maximum: "",
  minimum: "",
  minorUnit: "",
  numberFormat: "General",
  reversePlotOrder: false,
  tickLabelPosition: "NextToAxis",
  visible: true,
};

/** How a part of a chart looks. The page draws charts in its own letters and lines. */
export function createChartFormat(className: string): HostObject {
  const font = { bold: false, color: "#595959", italic: false, name: "Aptos Narrow", size: 9, underline: "None" };
  const line = { color: "#D9D9D9", lineStyle: "Continuous", weight: 0.75 };
  return createKept(
    className,
    {},
    {
      font: createKept("ChartFont", font),
      fill: new ChartFill(),
      line: createKept("ChartLineFormat", line),
      border: createKept("ChartBorder", line),
    },
  );
}
