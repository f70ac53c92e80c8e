import { defineShape, HostObject, invalidArgument } from "../../richapi";
import { parseColor } from "../grid";

const SHAPE = defineShape<ChartFill>("ChartFill", { methods: ["clear", "setSolidColor"] });

/** How a part of a chart is filled. */
export class ChartFill extends HostObject {
  /** A colour; null for transparent; undefined for the colour of the theme. */
  color: string | null | undefined;

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  clear(): void {
    this.color = null;
  }

  setSolidColor(value: unknown): void {
    const color = parseColor(value);
    if (color === undefined) throw invalidArgument("ChartFill.setSolidColor");
    this.color = color;
  }
}
