import { HostObject, invalidArgument, itemNotFound } from "../../richapi";
import { bound, intersect, isInSheet, printAddress, SHEET_COLUMNS, SHEET_ROWS, type Box } from "../grid";
import { SAMPLE } from "./format-property";
import { placeOf } from "../workbook/place";
import type { Range } from "./range";
import type { Worksheet } from "../worksheet/worksheet";

/** Where a range is, and the ranges that can be reached from it. */
export abstract class RangePlace extends HostObject {
  constructor(
    readonly worksheet: Worksheet,
    readonly box: Box,
  ) {
    super();
    if (!isInSheet(box)) throw invalidArgument("Worksheet.getRange");
  }

  get address(): string {
    return printAddress(this.box, this.worksheet.name);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.box.row;
  }

  get columnIndex(): number {
    return this.box.column;
  }

  get rowCount(): number {
    return this.box.rows;
  }

  get columnCount(): number {
    return this.box.columns;
  }

  get top(): number {
    return placeOf(this.worksheet.grid, this.box).top;
  }

  get left(): number {
    return placeOf(this.worksheet.grid, this.box).left;
  }

  get width(): number {
    return placeOf(this.worksheet.grid, this.box).width;
  }

  get height(): number {
    return placeOf(this.worksheet.grid, this.box).height;
  }

  /** Null where some of its rows are hidden and some are not. */
  get rowHidden(): boolean | null {
    const { row, rows } = this.box;
    return areAll(row, Math.min(rows, SAMPLE), (at) => this.worksheet.grid.isRowHidden(at));
  }

  set rowHidden(isHidden: unknown) {
    this.worksheet.grid.hideRows(this.box, isHidden === true);
  }

  get columnHidden(): boolean | null {
    const { column, columns } = this.box;
    return areAll(column, Math.min(columns, SAMPLE), (at) => this.worksheet.grid.isColumnHidden(at));
  }

  set columnHidden(isHidden: unknown) {
    this.worksheet.grid.hideColumns(this.box, isHidden === true);
  }

  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === false && this.columnHidden === false ? false : null;
  }

  get cellCount(): number {
    const count = this.box.rows * this.box.columns;
    // Excel's own answer where the count does not fit.
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.box.rows === SHEET_ROWS;
  }

  get isEntireRow(): boolean {
    return this.box.columns === SHEET_COLUMNS;
  }

  getCell(row: number, column: number): Range {
    return this.at({ row: this.box.row + row, column: this.box.column + column, rows: 1, columns: 1 });
  }

  getRow(row: number): Range {
    return this.at({ ...this.box, row: this.box.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.at({ ...this.box, column: this.box.column + column, columns: 1 });
  }

  getLastRow(): Range {
    return this.getRow(this.box.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.box.columns - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.box.rows - 1, this.box.columns - 1);
  }

  getRowsAbove(count = 1): Range {
    if (count < 0) return this.getRowsBelow(-count);
    return this.at({ ...this.box, row: this.box.row - count, rows: count });
  }

  getRowsBelow(count = 1): Range {
    if (count < 0) return this.getRowsAbove(-count);
    return this.at({ ...this.box, row: this.box.row + this.box.rows, rows: count });
  }

  getColumnsBefore(count = 1): Range {
    if (count < 0) return this.getColumnsAfter(-count);
    return this.at({ ...this.box, column: this.box.column - count, columns: count });
  }

  getColumnsAfter(count = 1): Range {
    if (count < 0) return this.getColumnsBefore(-count);
    return this.at({ ...this.box, column: this.box.column + this.box.columns, columns: count });
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.box, row: this.box.row + rows, column: this.box.column + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.box, rows: this.box.rows + rows, columns: this.box.columns + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.box, rows, columns });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.box, row: 0, rows: SHEET_ROWS });
  }

  getEntireRow(): Range {
    return this.at({ ...this.box, column: 0, columns: SHEET_COLUMNS });
  }

  getBoundingRect(other: unknown): Range {
    return this.at(bound(this.box, this.worksheet.rangeOf(other, "Range.getBoundingRect").box));
  }

  getIntersection(other: unknown): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound("Range.getIntersection");
    return common;
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersect(this.box, this.worksheet.rangeOf(other, "Range.getIntersection").box);
    return common ? this.at(common) : null;
  }

  protected abstract at(box: Box): Range;
}

function areAll(first: number, count: number, test: (at: number) => boolean): boolean | null {
  const answers = new Set(Array.from({ length: count }, (_, at) => test(first + at)));
  return answers.size === 1 ? answers.has(true) : null;
}
