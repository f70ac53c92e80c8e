import { defineShape, HostObject, invalidArgument } from "../../richapi";
import { FormatProtection } from "./format-protection";
import { readFormat, SAMPLE, writeFormat } from "./format-property";
import { displayText, FORMAT_FIELDS } from "../grid";
import type { Range } from "./range";
import { RangeBorderCollection } from "./range-border-collection";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

const SHAPE = defineShape<RangeFormat>("RangeFormat", {
  scalars: [
    "columnWidth",
    "horizontalAlignment",
    "indentLevel",
    "rowHeight",
    "textOrientation",
    "verticalAlignment",
    "wrapText",
  ],
  links: ["borders", "fill", "font", "protection"],
  methods: ["autofitColumns", "autofitRows"],
});

/** How a range looks. A property that differs between its cells reads as null. */
export class RangeFormat extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override beforeWrite(member: string): void {
    this.range.guard(`RangeFormat.${member}`);
  }

  get fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get font(): RangeFont {
    return new RangeFont(this.range);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get horizontalAlignment(): unknown {
    return readFormat(this.range, "horizontalAlignment");
  }

  set horizontalAlignment(value: unknown) {
    writeFormat(this.range, "horizontalAlignment", value, "RangeFormat.horizontalAlignment");
  }

  get verticalAlignment(): unknown {
    return readFormat(this.range, "verticalAlignment");
  }

  set verticalAlignment(value: unknown) {
    writeFormat(this.range, "verticalAlignment", value, "RangeFormat.verticalAlignment");
  }

  get wrapText(): unknown {
    return readFormat(this.range, "wrapText");
  }

  set wrapText(value: unknown) {
    writeFormat(this.range, "wrapText", value, "RangeFormat.wrapText");
  }

  get indentLevel(): unknown {
    return readFormat(this.range, "indentLevel");
  }

  set indentLevel(value: unknown) {
    writeFormat(this.range, "indentLevel", value, "RangeFormat.indentLevel");
  }

  get textOrientation(): unknown {
    return readFormat(this.range, "textOrientation");
  }

  set textOrientation(value: unknown) {
    writeFormat(this.range, "textOrientation", value, "RangeFormat.textOrientation");
  }

  get columnWidth(): number | null {
    const { worksheet, box } = this.range;
    const widths = Array.from({ length: Math.min(box.columns, SAMPLE) }, (_, at) => box.column + at);
    return uniform(widths.map((column) => worksheet.grid.columnWidth(column)));
  }

  set columnWidth(points: unknown) {
    if (typeof points !== "number" || points < 0) throw invalidArgument("RangeFormat.columnWidth");
    this.range.worksheet.grid.setColumnWidth(this.range.box, points);
  }

  get rowHeight(): number | null {
    const { worksheet, box } = this.range;
    const rows = Array.from({ length: Math.min(box.rows, SAMPLE) }, (_, at) => box.row + at);
    return uniform(rows.map((row) => worksheet.grid.rowHeight(row)));
  }

  set rowHeight(points: unknown) {
    if (typeof points !== "number" || points < 0 || points > 409) throw invalidArgument("RangeFormat.rowHeight");
    this.range.worksheet.grid.setRowHeight(this.range.box, points);
  }

  /** Fits each column to its longest text, by the count of letters: the host has no font to measure with. */
  autofitColumns(): void {
    const { worksheet, box } = this.range;
    const used = worksheet.grid.usedBox(box, true);
    if (!used) return;
    for (let column = used.column; column < used.column + used.columns; column++) {
      let letters = 0;
      for (let row = used.row; row < used.row + used.rows; row++) {
        const format = FORMAT_FIELDS.numberFormat.read(worksheet.grid.style(row, column));
        const text = displayText(worksheet.grid.value(row, column), format, worksheet.workbook.language);
        letters = Math.max(letters, text.length);
      }
      worksheet.grid.setColumnWidth({ ...used, column, columns: 1 }, letters * POINTS_PER_LETTER + MARGIN);
    }
  }

  autofitRows(): void {
    this.range.worksheet.grid.fitRows(this.range.box);
  }
}

const POINTS_PER_LETTER = 5.5;
const MARGIN = 8;

function uniform(values: readonly number[]): number | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}
