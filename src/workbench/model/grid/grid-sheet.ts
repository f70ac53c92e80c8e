import { sequenceExecute, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  getMoveRangeCommandMutations,
  SetColDataMutation,
  SetRangeValuesMutation,
  SetWorksheetDefaultStyleMutation,
} from "@univerjs/sheets";
import { givesOneValue, withAtSigns } from "./one-value/at-signs";
import { SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET, type Box } from "./box";
import { FORMAT_ONLY } from "./cell-format";
import { valueOf, type CellValue } from "./cell-value";
import type { Engine } from "./engine";
import { keptFormula, type KeptFormula } from "./kept/kept-value";
import { toRange } from "./engine-range";
import { GridSheetExtent } from "./grid-sheet-extent";

/** What `clear` takes away. */
export type Clearing = "All" | "Contents" | "Formats";

/** Cells by row and column. */
export type CellsByRow = Record<number, Record<number, ICellData>>;

/** The cells of one sheet of the grid. The grid holds the cells; this class keeps no copy. */
export class GridSheet extends GridSheetExtent {
  private readonly formulas: FormulaDataModel;

  constructor(engine: Engine, id: string) {
    super(engine, id);
    this.formulas = engine.injector.get(FormulaDataModel);
  }

  value(row: number, column: number): CellValue {
    const cell = this.sheet.getCellRaw(row, column);
    const own = valueOf(cell);
    return own === "" && !cell?.f ? valueOf(this.spilled(row, column)) : own;
  }

  /** The formula as en-US text, or undefined. */
  formula(row: number, column: number): string | undefined {
    const cell = this.sheet.getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return keptFormula(cell)?.shown;
    return this.formulas.getFormulaStringByCell(row, column, this.id, this.engine.unitId) ?? cell.f ?? undefined;
  }

  /** The formula as Excel shows it: with the sign `@` where the cell came without dynamic arrays. */
  shownFormula(row: number, column: number): string | undefined {
    const formula = this.formula(row, column);
    return formula !== undefined && this.givesOneValue(row, column)
      ? withAtSigns(formula, (name) => !this.engine.ownFunctions.has(name))
      : formula;
  }

  /** Whether the formula of a cell gives one value, as all did before dynamic arrays. */
  givesOneValue(row: number, column: number): boolean {
    return givesOneValue(this.sheet.getCellRaw(row, column));
  }

  /** The formula of a cell whose value is kept from its file. */
  keptFormula(row: number, column: number): KeptFormula | undefined {
    return keptFormula(this.sheet.getCellRaw(row, column));
  }

  /** The cells with such formulas. */
  get keptPlaces(): readonly Box[] {
    const places: Box[] = [];
    this.forEachCell(WHOLE_SHEET, (row, column, cell) => {
      if (keptFormula(cell)) places.push({ row, column, rows: 1, columns: 1 });
    });
    return places;
  }

  /** What a user has typed is of today, and takes a kept formula's place. */
  typedOver(box: Box): void {
    const cellValue: CellsByRow = {};
    this.forEachCell(box, (row, column, cell) => {
      if (givesOneValue(cell) || keptFormula(cell)) (cellValue[row] ??= {})[column] = { xf: null };
    });
    if (Object.keys(cellValue).length === 0) return;
    this.engine.change(SetRangeValuesMutation.id, { subUnitId: this.id, cellValue, trigger: FORMAT_ONLY });
  }

  isSpilled(row: number, column: number): boolean {
    return this.spilled(row, column) !== undefined;
  }

  /** The cells that the formula of a cell fills, where they are more than its own. */
  spillOf(row: number, column: number): Box | undefined {
    const range = this.formulas.getArrayFormulaRange()[this.engine.unitId]?.[this.id]?.[row]?.[column];
    if (!range) return undefined;
    const { startRow, startColumn, endRow, endColumn } = range;
    return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  }

  style(row: number, column: number): IStyleData {
    const cell = this.sheet.getCellRaw(row, column);
    return this.sheet.getComposedCellStyleByCellData(row, column, cell);
  }

  /** The look of a column's cells that have no look of their own. */
  columnStyle(column: number): IStyleData | undefined {
    return this.sheet.getColumnStyle(column) ?? undefined;
  }

  /** Writes cells; where `cellAt` gives undefined, the cell is left as it is. */
  write(box: Box, cellAt: (row: number, column: number) => ICellData | undefined): void {
    const cells: CellsByRow = {};
    let isAny = false;
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        const cell = cellAt(row, column);
        if (cell) (cells[row] ??= {})[column] = cell;
        isAny ||= cell !== undefined;
      }
    }
    if (isAny) this.fill(box, cells);
  }

  /** Writes the cells that are given, however far apart they stand within a box. */
  fill(box: Box, cells: CellsByRow): void {
    this.makeRoom(box);
    this.engine.change(SetRangeValuesMutation.id, { subUnitId: this.id, cellValue: cells });
  }

  /** Merges a style into every cell; whole columns and the whole sheet get it as their own, however many cells. */
  mergeStyle(box: Box, style: IStyleData | ((row: number, column: number) => IStyleData | undefined)): void {
    const cells = box.rows === SHEET_ROWS || box.columns === SHEET_COLUMNS ? this.filledBox(box) : box;
    if (typeof style !== "function") this.mergeDefaultStyle(box, style);
    if (!cells) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = cells.row; row < cells.row + cells.rows; row++) {
      const line: Record<number, ICellData> = (cellValue[row] = {});
      for (let column = cells.column; column < cells.column + cells.columns; column++) {
        const one = typeof style === "function" ? style(row, column) : style;
        if (one) line[column] = { s: one };
      }
    }
    this.makeRoom(cells);
    this.engine.change(SetRangeValuesMutation.id, { subUnitId: this.id, cellValue, trigger: FORMAT_ONLY });
  }

  /** Visits only cells that hold something, so that clearing a whole sheet costs what it holds. */
  clear(box: Box, clearing: Clearing): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    this.forEachCell(box, (row, column) => {
      (cellValue[row] ??= {})[column] = {
        ...(clearing === "Formats" ? {} : { v: null, f: null, si: null, p: null, xf: null }),
        ...(clearing === "Contents" ? {} : { s: null }),
      };
    });
    const trigger = clearing === "Formats" ? FORMAT_ONLY : undefined;
    this.engine.change(SetRangeValuesMutation.id, { subUnitId: this.id, cellValue, ...(trigger && { trigger }) });
    if (clearing !== "Contents" && box.rows === SHEET_ROWS) this.resetDefaultStyle(box);
  }

  /** Moves cells with their links, notes and validations; formulas that refer to them follow. */
  move(box: Box, rows: number, columns: number): void {
    const to = { ...box, row: box.row + rows, column: box.column + columns };
    this.makeRoom(to);
    const ranges = { fromRange: toRange(box), toRange: toRange(to) };
    const sheets = { fromSubUnitId: this.id, toSubUnitId: this.id };
    const cellsAlone = { includeSelection: false, includeAutoHeight: false };
    const moving = getMoveRangeCommandMutations(this.engine.injector, { ...ranges, ...sheets }, cellsAlone);
    if (!moving) throw new Error("Merged cells are in the way of cells that move");
    this.engine.inAddinsName(() => sequenceExecute(moving.redos, this.engine.commands));
  }

  /** The smallest box that holds every used cell within a box, or undefined. */
  usedBox(box: Box, valuesOnly: boolean): Box | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.forEachCell(box, (row, column, cell) => {
      const isFilled = valueOf(cell) !== "" || Boolean(cell.f) || this.isSpilled(row, column);
      if (!isFilled && (valuesOnly || !cell.s)) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    });
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private spilled(row: number, column: number): ICellData | undefined {
    return this.spills[row]?.[column] ?? undefined;
  }

  /** Visits the cells that hold something, or look like something; a spilled one maybe twice. */
  forEachCell(box: Box, visit: (row: number, column: number, cell: ICellData) => void): void {
    const isInside = (row: number, column: number): boolean =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && isInside(row, column)) visit(row, column, cell);
    });
    for (const [row, cells] of Object.entries(this.spills)) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (cell && isInside(Number(row), Number(column))) visit(Number(row), Number(column), cell);
      }
    }
  }

  /** What formulas have spilled over this sheet's cells, by row and column. */
  private get spills(): Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>> {
    return this.formulas.getArrayFormulaCellData()[this.engine.unitId]?.[this.id] ?? {};
  }

  private filledBox(box: Box): Box | undefined {
    return this.usedBox(box, false);
  }

  private mergeDefaultStyle(box: Box, style: IStyleData): void {
    if (box.rows !== SHEET_ROWS) return;
    if (box.columns === SHEET_COLUMNS) {
      const own = this.sheet.getDefaultCellStyle();
      const defaultStyle = { ...(typeof own === "object" ? own : {}), ...style };
      this.engine.change(SetWorksheetDefaultStyleMutation.id, { subUnitId: this.id, defaultStyle });
      return;
    }
    const columnData: Record<number, { s: IStyleData }> = {};
    for (let column = box.column; column < box.column + box.columns; column++) {
      columnData[column] = { s: { ...this.sheet.getColumnStyle(column), ...style } };
    }
    this.engine.change(SetColDataMutation.id, { subUnitId: this.id, columnData });
  }

  private resetDefaultStyle(box: Box): void {
    if (box.columns === SHEET_COLUMNS) {
      this.engine.change(SetWorksheetDefaultStyleMutation.id, { subUnitId: this.id, defaultStyle: {} });
    }
    const last = Math.min(box.column + box.columns, this.sheet.getColumnCount());
    const columnData: Record<number, { s: null }> = {};
    for (let column = box.column; column < last; column++) {
      if (this.sheet.getColumnStyle(column)) columnData[column] = { s: null };
    }
    this.engine.change(SetColDataMutation.id, { subUnitId: this.id, columnData });
  }
}
