import type { HostObject } from "../richapi";
import type { Shape } from "../richapi";
import type { ChartCollection } from "./chart-collection";
import { keep, KeptObject } from "./kept-object";
import { NamedObject } from "./named-collection";
import type { Range } from "./range";

const SCALARS = { chartType: "", height: 216, left: 0, style: 0, top: 0, width: 360 };
const SHAPE: Shape = {
  className: "Chart",
  scalars: ["id", "name", ...Object.keys(SCALARS)],
  links: ["legend", "title"],
  methods: ["delete", "setData", "setPosition"],
  events: [],
};

/** A chart that is kept and not drawn: the workbench has no charts. */
export class Chart extends NamedObject {
  readonly title: HostObject = new KeptObject({ className: "ChartTitle", scalars: { text: "", visible: true } });
  readonly legend: HostObject = new KeptObject({
    className: "ChartLegend",
    scalars: { position: "Bottom", visible: true },
  });
  private ownName: string;

  constructor(
    private readonly charts: ChartCollection,
    private readonly chartId: string,
    chartType: string,
    private source: Range,
  ) {
    super();
    this.ownName = `Diagram ${charts.count + 1}`;
    keep(this, { ...SCALARS, chartType });
  }

  override get shape(): Shape {
    return SHAPE;
  }

  override get id(): string {
    return this.chartId;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.chartId };
  }

  override get name(): string {
    return this.ownName;
  }

  override set name(name: unknown) {
    this.ownName = String(name);
  }

  /** The cells the chart would draw. */
  get data(): Range {
    return this.source;
  }

  setData(source: Range): void {
    this.source = source;
  }

  setPosition(): void {
    // kept charts have no place on the sheet
  }

  delete(): void {
    this.charts.remove(this);
  }
}
