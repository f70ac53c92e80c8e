import { BooleanNumber, type Worksheet } from "@univerjs/core";
import {
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "./box";
import { STAY, type Engine } from "./engine";

/** A pixel of a sheet is three quarters of a point, as in Excel. */
export const POINTS_PER_PIXEL = 0.75;

/** A sheet of the grid without its cells: its name, its tab, and the sizes of its rows and columns. */
export class GridSheetFrame {
  constructor(
    protected readonly engine: Engine,
    readonly id: string,
  ) {}

  /** False once the sheet is deleted. */
  get exists(): boolean {
    return Boolean(this.engine.workbook.getSheetBySheetId(this.id));
  }

  get name(): string {
    return this.sheet.getName();
  }

  set name(name: string) {
    this.engine.change(SetWorksheetNameCommand.id, { subUnitId: this.id, name });
  }

  columnWidth(column: number): number {
    return this.sheet.getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  setColumnWidth(box: Box, points: number): void {
    this.makeRoom({ ...box, row: 0, rows: 1 });
    const ranges = [this.drawnRange(box)];
    const colWidth = Math.round(points / POINTS_PER_PIXEL);
    this.engine.change(SetWorksheetColWidthMutation.id, { subUnitId: this.id, ranges, colWidth });
  }

  rowHeight(row: number): number {
    return this.sheet.getRowHeight(row) * POINTS_PER_PIXEL;
  }

  setRowHeight(box: Box, points: number): void {
    this.makeRoom({ ...box, column: 0, columns: 1 });
    const ranges = [this.drawnRange(box)];
    const rowHeight = Math.round(points / POINTS_PER_PIXEL);
    this.engine.change(SetWorksheetRowHeightMutation.id, { subUnitId: this.id, ranges, rowHeight });
    this.engine.change(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: this.id, ranges, autoHeightInfo: 0 });
  }

  /** Makes rows as high as their contents. */
  fitRows(box: Box): void {
    const ranges = [this.drawnRange(box)];
    const rowHeight = this.sheet.getConfig().defaultRowHeight;
    this.engine.change(SetWorksheetRowHeightMutation.id, { subUnitId: this.id, ranges, rowHeight });
    this.engine.change(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: this.id, ranges, autoHeightInfo: 1 });
  }

  get frozen(): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set frozen({ rows, columns }: { rows: number; columns: number }) {
    const start = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    this.engine.change(SetFrozenMutation.id, { subUnitId: this.id, ...start, ySplit: rows, xSplit: columns });
  }

  get tabColor(): string {
    return this.sheet.getTabColor() || "";
  }

  set tabColor(color: string) {
    this.engine.change(SetTabColorMutation.id, { subUnitId: this.id, color });
  }

  get showGridlines(): boolean {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(isShown: boolean) {
    this.engine.change(ToggleGridlinesMutation.id, { subUnitId: this.id, showGridlines: isShown ? 1 : 0 });
  }

  get isHidden(): boolean {
    return this.sheet.getConfig().hidden === BooleanNumber.TRUE;
  }

  set isHidden(isHidden: boolean) {
    this.engine.change(SetWorksheetHideMutation.id, { subUnitId: this.id, hidden: isHidden ? 1 : 0 }, STAY);
  }

  protected get sheet(): Worksheet {
    const sheet = this.engine.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new Error(`The sheet ${this.id} is deleted`);
    return sheet;
  }

  /** The engine draws a smaller sheet than Excel's and does not take cells outside it. */
  protected makeRoom(box: Box): void {
    const [rows, columns] = [box.row + box.rows, box.column + box.columns];
    if (rows > this.sheet.getRowCount() && rows < SHEET_ROWS) {
      this.engine.change(SetWorksheetRowCountMutation.id, { subUnitId: this.id, rowCount: rows + 20 });
    }
    if (columns > this.sheet.getColumnCount() && columns < SHEET_COLUMNS) {
      this.engine.change(SetWorksheetColumnCountMutation.id, { subUnitId: this.id, columnCount: columns + 5 });
    }
  }

  protected drawnRange(box: Box): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
    return {
      startRow: box.row,
      endRow: Math.min(box.row + box.rows, this.sheet.getRowCount()) - 1,
      startColumn: box.column,
      endColumn: Math.min(box.column + box.columns, this.sheet.getColumnCount()) - 1,
    };
  }
}
