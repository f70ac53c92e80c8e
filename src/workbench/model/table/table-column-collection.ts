import { defineShape, invalidArgument, invalidOperation, notImplemented } from "../../richapi";
import { emptyCells } from "../range/clear-range";
import { NAMED_METHODS, NamedCollection } from "../workbook/named-collection";
import { rightOf, shiftCells } from "../range/shift-cells";
import type { Table } from "./table";
import { TableColumn } from "./table-column";
import { headerTexts, syncHeaders, writeHeaders } from "./table-headers";

const SHAPE = defineShape<TableColumnCollection>("TableColumnCollection", {
  scalars: ["count"],
  methods: [...NAMED_METHODS, "add"],
});

/** The columns of a table, from the left. */
export class TableColumnCollection extends NamedCollection<TableColumn> {
  constructor(private readonly table: Table) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override items(): readonly TableColumn[] {
    const count = this.table.place.box.columns;
    return Array.from({ length: count }, (_, index) => new TableColumn(this.table, index));
  }

  /**
   * Adds a column last. What stands to the right of the table moves.
   *
   * @param values - one cell a row, the header first; or nothing
   * @param name - the header, in place of the first value
   */
  add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const { box } = this.table.place;
    const isLast = index === undefined || index === -1 || index === box.columns;
    if (!isLast) throw notImplemented(`${LOCATION} before the last column`);
    const cells = asColumn(values, box.rows);
    this.resizeTo(box.columns + 1);
    const added = this.getItemAt(box.columns);
    if (typeof name === "string") cells[0] = [name];
    added.getRange().getResizedRange(cells.length - added.getRange().box.rows, 0).formulas = cells;
    const header = this.table.getHeaderRowRange().box;
    writeHeaders(this.table.worksheet, header, headerTexts(this.table.worksheet, header));
    syncHeaders(this.table.worksheet, this.table.place, header);
    return added;
  }

  /** Takes a column out; those after it move to the left, and so does what stands beside the table. */
  remove(index: number): void {
    const { worksheet } = this.table;
    const { box } = this.table.getRange();
    if (box.columns === 1) throw invalidOperation("TableColumn.delete");
    emptyCells(this.getItemAt(index).getRange());
    const after = { ...box, column: box.column + index + 1, columns: box.columns - index - 1 };
    if (after.columns > 0) worksheet.grid.move(after, 0, -1);
    this.resizeTo(box.columns - 1);
    syncHeaders(worksheet, this.table.place, this.table.place.box);
  }

  private resizeTo(columns: number): void {
    const { worksheet, workbook, place } = this.table;
    const { box } = place;
    shiftCells(worksheet, rightOf(this.table.getRange().box), { rows: 0, columns: columns - box.columns }, LOCATION);
    workbook.grid.tables.resize(place, { ...box, columns });
  }
}

const LOCATION = "TableColumnCollection.add";

/** A cell a row; null leaves a cell as it is. */
function asColumn(values: unknown, rows: number): unknown[][] {
  if (values === undefined) return Array.from({ length: rows }, () => [null]);
  if (!Array.isArray(values) || values.length !== rows) throw invalidArgument(LOCATION);
  return values.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== 1) throw invalidArgument(LOCATION);
    return row as unknown[];
  });
}
