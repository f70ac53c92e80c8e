import { accessDenied, defineShape, notImplemented, wrongShape } from "../../richapi";
import { displayText, FORMAT_FIELDS, type Box, type CellValue } from "../grid";
import { clearRange } from "./clear-range";
import { copyRange } from "./copy-range";
import { DataValidation } from "./data-validation";
import { readHyperlink, writeHyperlink, type Hyperlink } from "./hyperlink";
import { numberFormatStyle } from "./number-format-style";
import { RangeFormat } from "./range-format";
import { writeTyped } from "./range-input";
import { RangePlace } from "./range-place";
import { deleteLines, insertLines } from "../table/table-lines";
import { valueType } from "./value-type";

const SHAPE = defineShape<Range>("Range", {
  scalars: [
    "address",
    "addressLocal",
    "cellCount",
    "columnCount",
    "columnHidden",
    "columnIndex",
    "formulas",
    "formulasLocal",
    "hasSpill",
    "height",
    "hidden",
    "hyperlink",
    "isEntireColumn",
    "isEntireRow",
    "left",
    "numberFormat",
    "numberFormatLocal",
    "rowCount",
    "rowHidden",
    "rowIndex",
    "text",
    "top",
    "values",
    "valueTypes",
    "width",
  ],
  links: ["dataValidation", "format", "worksheet"],
  methods: [
    "_ValidateArraySize",
    "clear",
    "copyFrom",
    "delete",
    "getAbsoluteResizedRange",
    "getBoundingRect",
    "getCell",
    "getColumn",
    "getColumnsAfter",
    "getColumnsBefore",
    "getEntireColumn",
    "getEntireRow",
    "getIntersection",
    "getIntersectionOrNullObject",
    "getLastCell",
    "getLastColumn",
    "getLastRow",
    "getOffsetRange",
    "getResizedRange",
    "getRow",
    "getRowsAbove",
    "getRowsBelow",
    "getUsedRange",
    "getUsedRangeOrNullObject",
    "insert",
    "select",
  ],
});

/** A range of one sheet. The grid knows what is in it. */
export class Range extends RangePlace {
  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override beforeWrite(member: string): void {
    this.guard(`Range.${member}`);
  }

  /** Refuses where the sheet is protected and a cell of the range is locked. */
  guard(location: string): void {
    if (!this.worksheet.protection.allowsWriting(this.box)) throw accessDenied(location);
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get hasSpill(): boolean {
    return (
      this.cells((row, column) => this.worksheet.grid.isSpilled(row, column))
        ?.flat()
        .includes(true) ?? false
    );
  }

  get hyperlink(): Hyperlink | null {
    return readHyperlink(this);
  }

  set hyperlink(hyperlink: unknown) {
    writeHyperlink(this, hyperlink);
  }

  get values(): CellValue[][] | null {
    return this.cells((row, column) => this.worksheet.grid.value(row, column));
  }

  set values(values: unknown) {
    this.typeIn(values, "Range.values");
  }

  get formulas(): CellValue[][] | null {
    const sheet = this.worksheet.grid;
    return this.cells((row, column) => sheet.shownFormula(row, column) ?? sheet.value(row, column));
  }

  set formulas(formulas: unknown) {
    this.typeIn(formulas, "Range.formulas");
  }

  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    this.typeIn(formulas, "Range.formulasLocal");
  }

  get text(): string[][] | null {
    const { grid: sheet, workbook } = this.worksheet;
    return this.cells((row, column) => {
      const format = FORMAT_FIELDS.numberFormat.read(sheet.style(row, column));
      return displayText(sheet.value(row, column), format, workbook.language, (day) =>
        workbook.grid.dates.toEngine(day),
      );
    });
  }

  get valueTypes(): string[][] | null {
    return this.cells((row, column) => valueType(this.worksheet.grid.value(row, column)));
  }

  get numberFormat(): string[][] | null {
    return this.cells((row, column) => FORMAT_FIELDS.numberFormat.read(this.worksheet.grid.style(row, column)));
  }

  set numberFormat(formats: unknown) {
    const formatAt = this.inShape(formats, "Range.numberFormat");
    if (!Array.isArray(formats)) {
      this.worksheet.grid.mergeStyle(this.box, numberFormatStyle(formats));
      return;
    }
    this.worksheet.grid.mergeStyle(this.box, (row, column) => {
      const format = formatAt(row, column);
      return format === null || format === undefined ? undefined : numberFormatStyle(format);
    });
  }

  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }

  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }

  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.worksheet.grid.usedBox(this.box, valuesOnly);
    return used ? this.at(used) : null;
  }

  clear(applyTo: unknown = "All"): void {
    this.guard("Range.clear");
    clearRange(this, applyTo);
  }

  /** @param source - a range of any sheet, or an address on this one */
  copyFrom(source: unknown, copyType: unknown = "All", skipBlanks = false, transpose = false): void {
    this.guard("Range.copyFrom");
    copyRange(this, this.worksheet.rangeOf(source, "Range.copyFrom"), copyType, skipBlanks || transpose);
  }

  insert(shift: unknown): this {
    this.guard("Range.insert");
    if (shift !== "Down") throw notImplemented(`Range.insert to the ${String(shift)}`);
    insertLines(this, "Range.insert");
    return this;
  }

  delete(shift: unknown): void {
    this.guard("Range.delete");
    if (shift !== "Up") throw notImplemented(`Range.delete to the ${String(shift)}`);
    deleteLines(this, "Range.delete");
  }

  select(): void {
    this.worksheet.workbook.focus.guard("Range.select");
    this.worksheet.workbook.select(this);
  }

  /** The client cuts large arrays into pieces, and asks first whether the whole fits. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.box.rows || columns !== this.box.columns) throw wrongShape("Range.values");
  }

  private typeIn(typed: unknown, location: string): void {
    const typedAt = this.inShape(typed, location);
    writeTyped(this.worksheet, this.box, typedAt, location);
    this.worksheet.cellsChanged(this.box);
  }

  /** The value for each cell: from an array of the range's shape, or one value for all. Another shape is refused. */
  private inShape(input: unknown, location: string): (row: number, column: number) => unknown {
    if (!Array.isArray(input)) return () => input;
    const rows: readonly unknown[] = input;
    const { row: top, column: left, rows: height, columns: width } = this.box;
    if (rows.length !== height) throw wrongShape(location);
    const lines = rows.map((line) => {
      if (!Array.isArray(line) || line.length !== width) throw wrongShape(location);
      return line as readonly unknown[];
    });
    return (row, column) => lines[row - top]?.[column - left];
  }

  /** Each cell of the range; null for whole rows and columns, as in Excel. */
  private cells<T>(read: (row: number, column: number) => T): T[][] | null {
    if (this.isEntireColumn || this.isEntireRow) return null;
    const { row: top, column: left, rows, columns } = this.box;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_each, column) => read(top + row, left + column)),
    );
  }

  protected override at(box: Box): Range {
    return new Range(this.worksheet, box);
  }
}
