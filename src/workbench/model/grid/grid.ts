import { IUndoRedoService, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { Calculation } from "./calculation";
import { DateSystem } from "./date-system";
import { Engine, STAY } from "./engine";
import { GridFilters } from "./grid-filters";
import { GridLinks } from "./grid-links";
import { GridNames } from "./grid-names";
import { GridNotes } from "./grid-notes";
import { GridSelections } from "./grid-selection";
import { GridSheet } from "./grid-sheet";
import { POINTS_PER_PIXEL } from "./grid-sheet-frame";
import { GridTables } from "./grid-tables";
import { GridValidations } from "./grid-validations";
import { keepTableSheet } from "./keep-table-sheet";
import { rereadFormulas } from "./reread-formulas";

/** A new sheet is drawn this large; it grows when something is written outside. */
const NEW_SHEET = { rowCount: 200, columnCount: 26 };

/** The workbook in the grid engine: the one place where cells, tables and names are kept. */
export class Grid {
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly dates: DateSystem;
  readonly tables: GridTables;
  readonly filters: GridFilters;
  readonly names: GridNames;
  readonly validations: GridValidations;
  readonly links: GridLinks;
  readonly notes: GridNotes;
  readonly selections: GridSelections;

  constructor(api: FUniver) {
    keepTableSheet();
    this.engine = new Engine(api);
    rereadFormulas(this.engine);
    this.calculation = new Calculation(this.engine.injector);
    this.dates = new DateSystem(this.engine.injector);
    this.tables = new GridTables(this.engine);
    this.filters = new GridFilters(this.engine);
    this.names = new GridNames(this.engine);
    this.validations = new GridValidations(this.engine);
    this.links = new GridLinks(this.engine);
    this.notes = new GridNotes(this.engine);
    this.selections = new GridSelections(this.engine);
  }

  get sheets(): readonly GridSheet[] {
    return this.engine.workbook.getSheets().map((sheet) => new GridSheet(this.engine, sheet.getSheetId()));
  }

  sheet(id: string): GridSheet | undefined {
    return this.engine.workbook.getSheetBySheetId(id) ? new GridSheet(this.engine, id) : undefined;
  }

  get activeSheetId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.engine.change(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  /**
   * Adds a sheet last. Excel does not go to it.
   *
   * @param standardWidth - of its columns, in points; the engine's own by default
   */
  insertSheet(id: string, name: string, standardWidth?: number): void {
    const width = standardWidth && { defaultColumnWidth: Math.round(standardWidth / POINTS_PER_PIXEL) };
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...NEW_SHEET, ...width });
    this.engine.change(InsertSheetMutation.id, { index: this.sheets.length, sheet }, STAY);
  }

  removeSheet(id: string): void {
    this.engine.change(RemoveSheetCommand.id, { subUnitId: id });
  }

  /** Clears what can be undone. */
  forgetUndo(): void {
    this.engine.injector.get(IUndoRedoService).clearUndoRedo(this.engine.unitId);
  }

  moveSheet(id: string, to: number): void {
    const from = this.sheets.findIndex((sheet) => sheet.id === id);
    const order = { fromOrder: from, toOrder: to };
    this.engine.change(SetWorksheetOrderMutation.id, { subUnitId: id, ...order });
  }
}
