import { HostError, notImplemented } from "../../richapi";
import type { GridTable } from "../grid";
import { growValidations } from "../range/grow-validations";
import type { Range } from "../range/range";
import { belowOf, shiftCells } from "../range/shift-cells";

/**
 * Puts blank lines into a table where a range of its lines stands; those, and what is below the table, move down.
 *
 * A filtered table refuses it. The code is Microsoft's for "an operation that conflicts with a filtered range"; that it
 * is the one for this operation is judged.
 */
export function insertLines(range: Range, location: string): void {
  const { box, worksheet } = range;
  const table = tableOf(range, location);
  if (isFiltered(range, table)) throw new HostError("FilteredRangeConflict", CONFLICT, location, 409);
  shiftCells(worksheet, belowOf(table.box), { rows: box.rows, columns: 0 }, location);
  const end = table.box.row + table.box.rows;
  worksheet.grid.move({ ...box, rows: end - box.row }, box.rows, 0);
  worksheet.workbook.grid.tables.resize(table, { ...table.box, rows: table.box.rows + box.rows });
  growValidations(worksheet, table.box, box.rows);
}

/**
 * Takes lines out of a table; those that follow, and what is below the table, move up.
 *
 * While the table is filtered nothing is deleted, and nothing is said (OfficeDev/office-js#994).
 */
export function deleteLines(range: Range, location: string): void {
  const { box, worksheet } = range;
  const table = tableOf(range, location);
  if (isFiltered(range, table)) return;
  range.clear("All");
  const after = box.row + box.rows;
  const end = table.box.row + table.box.rows;
  if (end > after) worksheet.grid.move({ ...box, row: after, rows: end - after }, -box.rows, 0);
  shiftCells(worksheet, belowOf(table.box), { rows: -box.rows, columns: 0 }, location);
  worksheet.workbook.grid.tables.resize(table, { ...table.box, rows: table.box.rows - box.rows });
}

const CONFLICT = "The attempted operation causes a conflict with a filtered range.";

function isFiltered({ worksheet }: Range, { id }: GridTable): boolean {
  return worksheet.workbook.tableOf(id).filters.areOn;
}

/** The table of which a range is some, but not all, whole lines. Excel moves other cells too; this host does not. */
function tableOf({ box, worksheet }: Range, location: string): GridTable {
  const table = worksheet.tableAt(box.row, box.column);
  const isOfLines =
    table?.box.column === box.column &&
    table.box.columns === box.columns &&
    box.row > table.box.row &&
    box.row + box.rows <= table.box.row + table.box.rows &&
    box.rows < table.box.rows;
  if (!table || !isOfLines) throw notImplemented(`${location} of cells that are no lines of a table`);
  return table;
}
