import type { IBorderData, IStyleData } from "@univerjs/core";
import { defineShape, HostObject, invalidArgument } from "../../richapi";
import { parseColor, readLine, writeLine, type BorderLine, type Box } from "../grid";
import type { Range } from "./range";

const SHAPE = defineShape<RangeBorder>("RangeBorder", { scalars: ["color", "sideIndex", "style", "weight"] });

/** Which cells of a range a border of Excel's belongs to, and on which side of them. */
interface Side {
  readonly edge: keyof IBorderData;
  readonly cells: (box: Box) => Box;
}

/** Every border Excel names. */
export const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: { edge: "t", cells: (box) => ({ ...box, rows: 1 }) },
  EdgeBottom: { edge: "b", cells: (box) => ({ ...box, row: box.row + box.rows - 1, rows: 1 }) },
  EdgeLeft: { edge: "l", cells: (box) => ({ ...box, columns: 1 }) },
  EdgeRight: { edge: "r", cells: (box) => ({ ...box, column: box.column + box.columns - 1, columns: 1 }) },
  InsideHorizontal: { edge: "b", cells: (box) => ({ ...box, rows: box.rows - 1 }) },
  InsideVertical: { edge: "r", cells: (box) => ({ ...box, columns: box.columns - 1 }) },
  DiagonalDown: { edge: "tl_br", cells: (box) => box },
  DiagonalUp: { edge: "bl_tr", cells: (box) => box },
};

/** One border of a range. */
export class RangeBorder extends HostObject {
  constructor(
    private readonly range: Range,
    readonly sideIndex: string,
    private readonly side: Side,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override identity(): Record<string, unknown> {
    return { SideIndex: this.sideIndex };
  }

  override beforeWrite(member: string): void {
    this.range.guard(`RangeBorder.${member}`);
  }

  get style(): string {
    return this.line.style;
  }

  set style(style: unknown) {
    this.draw({ ...this.line, style: String(style) }, "style");
  }

  get weight(): string {
    return this.line.weight;
  }

  set weight(weight: unknown) {
    this.draw({ ...this.shown, weight: String(weight) }, "weight");
  }

  get color(): string {
    return this.line.color;
  }

  set color(value: unknown) {
    const color = parseColor(value);
    if (color === undefined) throw invalidArgument("RangeBorder.color");
    this.draw({ ...this.shown, color }, "color");
  }

  private get line(): BorderLine {
    const { row, column } = this.side.cells(this.range.box);
    return readLine(this.range.worksheet.grid.style(row, column).bd?.[this.side.edge]);
  }

  /** A line that gets a colour or a weight and has no style yet is continuous, as in Excel. */
  private get shown(): BorderLine {
    return this.line.style === "None" ? { ...this.line, style: "Continuous" } : this.line;
  }

  private draw(line: BorderLine, member: string): void {
    const drawn = writeLine(line);
    if (drawn === undefined) throw invalidArgument(`RangeBorder.${member}`);
    const cells = this.side.cells(this.range.box);
    if (cells.rows < 1 || cells.columns < 1) return;
    const grid = this.range.worksheet.grid;
    grid.mergeStyle(cells, (row, column): IStyleData => {
      return { bd: { ...grid.style(row, column).bd, [this.side.edge]: drawn } };
    });
  }
}
