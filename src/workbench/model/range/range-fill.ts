import { defineShape, HostObject } from "../../richapi";
import { readFormat, writeFormat } from "./format-property";
import type { Range } from "./range";

const SHAPE = defineShape<RangeFill>("RangeFill", { scalars: ["color"], methods: ["clear"] });

/** The background of a range. */
export class RangeFill extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override beforeWrite(member: string): void {
    this.range.guard(`RangeFill.${member}`);
  }

  get color(): unknown {
    return readFormat(this.range, "fillColor");
  }

  set color(value: unknown) {
    writeFormat(this.range, "fillColor", value, "RangeFill.color");
  }

  clear(): void {
    this.range.guard("RangeFill.clear");
    writeFormat(this.range, "fillColor", "", "RangeFill.clear");
  }
}
