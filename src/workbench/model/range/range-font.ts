import { defineShape, HostObject } from "../../richapi";
import { readFormat, writeFormat } from "./format-property";
import type { Range } from "./range";

const SHAPE = defineShape<RangeFont>("RangeFont", {
  scalars: ["bold", "color", "italic", "name", "size", "strikethrough", "underline"],
});

/** The letters of a range. */
export class RangeFont extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override beforeWrite(member: string): void {
    this.range.guard(`RangeFont.${member}`);
  }

  get bold(): unknown {
    return readFormat(this.range, "bold");
  }

  set bold(value: unknown) {
    writeFormat(this.range, "bold", value, "RangeFont.bold");
  }

  get color(): unknown {
    return readFormat(this.range, "fontColor");
  }

  set color(value: unknown) {
    writeFormat(this.range, "fontColor", value, "RangeFont.color");
  }

  get italic(): unknown {
    return readFormat(this.range, "italic");
  }

  set italic(value: unknown) {
    writeFormat(this.range, "italic", value, "RangeFont.italic");
  }

  get name(): unknown {
    return readFormat(this.range, "fontName");
  }

  set name(value: unknown) {
    writeFormat(this.range, "fontName", value, "RangeFont.name");
  }

  get size(): unknown {
    return readFormat(this.range, "fontSize");
  }

  set size(value: unknown) {
    writeFormat(this.range, "fontSize", value, "RangeFont.size");
  }

  get strikethrough(): unknown {
    return readFormat(this.range, "strikethrough");
  }

  set strikethrough(value: unknown) {
    writeFormat(this.range, "strikethrough", value, "RangeFont.strikethrough");
  }

  get underline(): unknown {
    return readFormat(this.range, "underline");
  }

  set underline(value: unknown) {
    writeFormat(this.range, "underline", value, "RangeFont.underline");
  }
}
