import { BooleanNumber } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import type { Box } from "./box";
import { GridSheetFrame, POINTS_PER_PIXEL } from "./grid-sheet-frame";

/** Which rows and columns of a sheet have a size of their own or are hidden, and which cells are merged. */
export class GridSheetExtent extends GridSheetFrame {
  /** Rows and columns are drawn up to here; those beyond have the standard size. */
  get drawn(): { readonly rows: number; readonly columns: number } {
    return { rows: this.sheet.getRowCount(), columns: this.sheet.getColumnCount() };
  }

  /** The width of a column that has none of its own, in points. */
  get standardWidth(): number {
    return this.sheet.getConfig().defaultColumnWidth * POINTS_PER_PIXEL;
  }

  /** The column's own width in points; undefined where it has the sheet's. */
  ownColumnWidth(column: number): number | undefined {
    const width = this.sheet.getColumnManager().getColumn(column)?.w;
    return width === undefined ? undefined : width * POINTS_PER_PIXEL;
  }

  /** The row's own height in points; undefined where it is as high as what stands in it. */
  ownRowHeight(row: number): number | undefined {
    const data = this.sheet.getRowManager().getRow(row);
    return data?.h === undefined || data.ia === BooleanNumber.TRUE ? undefined : data.h * POINTS_PER_PIXEL;
  }

  isColumnHidden(column: number): boolean {
    return this.sheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  /** Hidden by somebody, or by a filter. */
  isRowHidden(row: number): boolean {
    return this.sheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE || this.sheet.isRowFiltered(row);
  }

  hideColumns(box: Box, isHidden = true): void {
    this.makeRoom({ ...box, row: 0, rows: 1 });
    const mutation = isHidden ? SetColHiddenMutation : SetColVisibleMutation;
    this.engine.change(mutation.id, { subUnitId: this.id, ranges: [this.drawnRange(box)] });
  }

  hideRows(box: Box, isHidden = true): void {
    this.makeRoom({ ...box, column: 0, columns: 1 });
    const mutation = isHidden ? SetRowHiddenMutation : SetRowVisibleMutation;
    this.engine.change(mutation.id, { subUnitId: this.id, ranges: [this.drawnRange(box)] });
  }

  get merged(): readonly Box[] {
    return this.sheet.getMergeData().map(({ startRow: row, startColumn: column, endRow, endColumn }) => {
      return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
    });
  }

  /** Makes each box look as one cell: its first, which keeps what it holds. */
  merge(boxes: readonly Box[]): void {
    if (boxes.length === 0) return;
    for (const box of boxes) this.makeRoom(box);
    const ranges = boxes.map((box) => this.drawnRange(box));
    this.engine.change(AddWorksheetMergeMutation.id, { subUnitId: this.id, ranges });
  }
}
