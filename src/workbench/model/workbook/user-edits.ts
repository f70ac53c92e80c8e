import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { EventType, WHOLE_WORKBOOK } from "./events";
import { FORMAT_ONLY, SHEET_COLUMNS, SHEET_ROWS, toBox, type Box, type EngineRange } from "../grid";
import { growTable } from "../table/grow-table";
import { holdStructure } from "./hold-structure";
import type { Workbook } from "./workbook";

/** What a change of cells carries, as far as it is read here. */
interface CellsParams {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

/**
 * Reports what the user does in the grid to the add-in: types, inserts rows, chooses cells, adds or changes sheets.
 *
 * What the add-in itself does is not reported here: the model has fired its events already.
 */
export function followUser(workbook: Workbook): void {
  holdStructure(workbook);
  const { engine } = workbook.grid;
  let active = workbook.grid.activeSheetId;
  workbook.grid.selections.onUserChose(() => workbook.fireSelectionChanged());
  engine.commands.onCommandExecuted((command, options) => {
    const before = active;
    if (command.id === SetWorksheetActiveOperation.id) active = workbook.grid.activeSheetId;
    if (engine.isChanging || isOfEngine(options)) return;
    if (command.id === SetRangeValuesMutation.id) cellsTyped(workbook, command.params as CellsParams);
    const change = SHIFTS.get(command.id);
    if (change) rowsOrColumnsShifted(workbook, command.params as ShiftParams, change);
    if (command.id === InsertSheetMutation.id) {
      const { sheet } = command.params as { sheet: { id: string } };
      const args = { worksheetId: sheet.id, source: "Local" };
      workbook.events.fire(EventType.WorksheetAdded, WHOLE_WORKBOOK, args);
    }
    if (command.id === RemoveSheetMutation.id) workbook.sheetRemoved(sheetOf(command));
    if (command.id === SetWorksheetActiveOperation.id && before !== active) workbook.fireActivated(before, active);
  });
}

/** What rows and columns that come or go carry, as far as it is read here. */
interface ShiftParams {
  readonly subUnitId: string;
  readonly range: EngineRange;
}

/** Office's words for them. */
const SHIFTS: ReadonlyMap<string, string> = new Map([
  [InsertRowMutation.id, "RowInserted"],
  [RemoveRowMutation.id, "RowDeleted"],
  [InsertColMutation.id, "ColumnInserted"],
  [RemoveColMutation.id, "ColumnDeleted"],
]);

function rowsOrColumnsShifted(workbook: Workbook, { subUnitId, range }: ShiftParams, change: string): void {
  const sheet = workbook.grid.sheet(subUnitId);
  if (!sheet) return;
  const worksheet = workbook.worksheetOf(sheet);
  const { row, column, rows, columns } = toBox(range);
  const whole = change.startsWith("Row")
    ? { row, rows, column: 0, columns: SHEET_COLUMNS }
    : { row: 0, rows: SHEET_ROWS, column, columns };
  workbook.fireCellsChanged(worksheet, whole, change);
}

function isOfEngine(options: IExecutionOptions | undefined): boolean {
  return options?.onlyLocal === true;
}

function sheetOf(command: Readonly<ICommandInfo>): string {
  return (command.params as { subUnitId: string }).subUnitId;
}

function cellsTyped(workbook: Workbook, { subUnitId, trigger, cellValue }: CellsParams): void {
  const sheet = workbook.grid.sheet(subUnitId);
  const box = boundsOf(cellValue ?? {});
  if (!sheet || !box || trigger === FORMAT_ONLY) return;
  const worksheet = workbook.worksheetOf(sheet);
  sheet.typedOver(box);
  growTable(worksheet, box);
  worksheet.cellsChanged(box);
}

function boundsOf(cells: NonNullable<CellsParams["cellValue"]>): Box | undefined {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
