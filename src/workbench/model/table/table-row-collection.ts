import { defineShape, HostCollection, insertDeleteConflict, invalidArgument, itemNotFound } from "../../richapi";
import type { CellValue } from "../grid";
import { growValidations } from "../range/grow-validations";
import { belowOf, shiftCells } from "../range/shift-cells";
import type { Table } from "./table";
import { TableRow } from "./table-row";

const SHAPE = defineShape<TableRowCollection>("TableRowCollection", {
  scalars: ["count"],
  methods: ["add", "deleteRows", "deleteRowsAt", "getCount", "getItemAt"],
});

/** The rows of a table's body, from the top. */
export class TableRowCollection extends HostCollection {
  constructor(private readonly table: Table) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  get count(): number {
    return this.table.place.box.rows - 1;
  }

  getCount(): number {
    return this.count;
  }

  override items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }

  override getItem(index: unknown): TableRow {
    return this.getItemAt(Number(index));
  }

  getItemAt(index: number): TableRow {
    if (index < 0 || index >= this.count) throw itemNotFound("TableRowCollection.getItemAt");
    return new TableRow(this.table, index);
  }

  /**
   * Adds rows before the row at an index, or last.
   *
   * @param index - nothing or -1 for last
   * @param values - one row or several, or nothing for an empty row
   */
  add(index?: unknown, values?: unknown): TableRow {
    const at = typeof index === "number" && index >= 0 ? index : this.count;
    if (at > this.count) throw invalidArgument(LOCATION);
    const width = this.table.place.box.columns;
    const rows = asRows(values, width);
    const body = this.formulas();
    this.resizeTo(this.count + rows.length);
    this.rewrite([...body.slice(0, at), ...rows, ...body.slice(at)], at);
    return new TableRow(this.table, at);
  }

  /** @param rows - rows, or their numbers, in any order */
  deleteRows(rows: unknown): void {
    const location = "TableRowCollection.deleteRows";
    this.guard(location);
    const indexes = (Array.isArray(rows) ? rows : []).map((row: unknown) =>
      row instanceof TableRow ? row.index : row,
    );
    const isThere = (index: unknown): index is number => Number.isInteger(index) && Number(index) < this.count;
    if (indexes.length === 0 || !indexes.every(isThere)) throw invalidArgument(location);
    for (const index of [...new Set(indexes)].sort((one, other) => other - one)) this.deleteRowsAt(index);
  }

  deleteRowsAt(index: number, count = 1): void {
    this.guard("TableRowCollection.deleteRowsAt");
    if (index < 0 || index + count > this.count) throw itemNotFound("TableRowCollection.deleteRowsAt");
    const body = this.formulas();
    const kept = [...body.slice(0, index), ...body.slice(index + count)];
    const freed = this.table
      .getDataBodyRange()
      .getRow(this.count - count)
      .getResizedRange(count - 1, 0);
    freed.clear(kept.length === 0 ? "Contents" : "All");
    this.resizeTo(Math.max(kept.length, 1));
    this.rewrite(kept, index);
  }

  /** Microsoft's reference: "will throw the InsertDeleteConflict error if the table has a filter applied". */
  private guard(location: string): void {
    if (this.table.filters.areOn) throw insertDeleteConflict(location);
  }

  private formulas(): readonly (readonly CellValue[])[] {
    return this.table.getDataBodyRange().formulas ?? [];
  }

  /** What stands below moves with the table's end. */
  private resizeTo(rows: number): void {
    const { box } = this.table.place;
    const added = rows + 1 - box.rows;
    shiftCells(this.table.worksheet, belowOf(box), { rows: added, columns: 0 }, LOCATION);
    this.table.workbook.grid.tables.resize(this.table.place, { ...box, rows: rows + 1 });
    if (added > 0) growValidations(this.table.worksheet, box, added);
  }

  private rewrite(rows: readonly (readonly unknown[])[], from: number): void {
    const changed = rows.slice(from);
    if (changed.length === 0) return;
    const range = this.table
      .getDataBodyRange()
      .getRow(from)
      .getResizedRange(changed.length - 1, 0);
    range.formulas = changed;
  }
}

const LOCATION = "TableRowCollection.add";

function asRows(values: unknown, width: number): readonly (readonly unknown[])[] {
  if (values === undefined || values === null) return [Array.from({ length: width }, () => null)];
  if (!Array.isArray(values)) return [Array.from({ length: width }, () => values as unknown)];
  const rows = values as readonly unknown[];
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== width) throw invalidArgument(LOCATION);
    return row as readonly unknown[];
  });
}
