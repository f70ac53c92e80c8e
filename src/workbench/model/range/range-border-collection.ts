import { defineShape, HostCollection, invalidArgument } from "../../richapi";
import type { Range } from "./range";
import { RangeBorder, SIDES } from "./range-border";

const SHAPE = defineShape<RangeBorderCollection>("RangeBorderCollection", {
  scalars: ["count"],
  methods: ["getItem", "getItemAt"],
});

/** The borders of a range, by Excel's names for them. */
export class RangeBorderCollection extends HostCollection {
  constructor(private readonly range: Range) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  get count(): number {
    return Object.keys(SIDES).length;
  }

  override items(): readonly RangeBorder[] {
    return Object.entries(SIDES).map(([name, side]) => new RangeBorder(this.range, name, side));
  }

  override getItem(name: unknown): RangeBorder {
    const side = SIDES[String(name)];
    if (!side) throw invalidArgument("RangeBorderCollection.getItem");
    return new RangeBorder(this.range, String(name), side);
  }

  getItemAt(index: number): RangeBorder {
    const border = this.items()[index];
    if (!border) throw invalidArgument("RangeBorderCollection.getItemAt");
    return border;
  }
}
