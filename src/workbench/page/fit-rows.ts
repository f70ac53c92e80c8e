import type { FUniver } from "@univerjs/core/facade";
import {
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { Host } from "..";

/** The parameters, as far as they are read here, of commands that can make a row higher or lower. */
interface ChangeParams {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, unknown>>;
  readonly ranges?: readonly { readonly startRow: number; readonly endRow: number }[];
}

/**
 * Makes rows as high as their contents, as Excel does by itself. Univer does so only for typed cells.
 *
 * Rows with a height of their own are left alone, and so are those in which nothing has changed.
 *
 * @returns fits the rows of the sheet that is shown
 */
export function createRowFitter(host: Host, api: FUniver): () => void {
  const { engine } = host.workbook.grid;
  const changed = new Map<string, Set<number>>();
  engine.commands.onCommandExecuted(({ id, params }) => {
    const change = params as ChangeParams;
    const rows = changedRows(id, change, () => host.workbook.grid.sheet(change.subUnitId)?.drawn.rows ?? 0);
    if (rows.length === 0) return;
    const known = changed.get(change.subUnitId) ?? new Set();
    changed.set(change.subUnitId, known);
    for (const row of rows) known.add(row);
  });
  return () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const grid = sheet && host.workbook.grid.sheet(sheet.getSheetId());
    if (!grid) return;
    const last = sheet.getLastRow();
    const rows = [...(changed.get(grid.id) ?? [])].filter((row) => row <= last && grid.ownRowHeight(row) === undefined);
    changed.delete(grid.id);
    const endColumn = sheet.getMaxColumns() - 1;
    if (rows.length === 0) return;
    sheet.setRangesAutoHeight(rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn })));
  };
}

/** A column that is made narrower breaks the lines of every row. */
function changedRows(id: string, { cellValue = {}, ranges = [] }: ChangeParams, countRows: () => number): number[] {
  if (id === SetRangeValuesMutation.id) return Object.keys(cellValue).map(Number);
  if (id === SetWorksheetColWidthMutation.id) return span(0, countRows() - 1);
  if (id !== SetWorksheetRowIsAutoHeightMutation.id) return [];
  return ranges.flatMap(({ startRow, endRow }) => span(startRow, endRow));
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
