import { defineShape, invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../../richapi";
import { intersect, type GridTable } from "../grid";
import { AutoFilter } from "./auto-filter";
import { keep } from "../workbook/kept-object";
import { isDefinedNameText } from "../workbook/named-item";
import { NamedObject } from "../workbook/named-collection";
import { Range } from "../range/range";
import { renameInFormulas } from "./rename-references";
import { TableColumnCollection } from "./table-column-collection";
import { syncHeaders } from "./table-headers";
import { TableFilters } from "./table-filters";
import { TableRowCollection } from "./table-row-collection";
import { TableSort } from "./table-sort";
import type { Workbook } from "../workbook/workbook";
import { isSameName } from "../worksheet/sheet-name";
import type { Worksheet } from "../worksheet/worksheet";

const SHAPE = defineShape<Table>("Table", {
  scalars: [
    "highlightFirstColumn",
    "highlightLastColumn",
    "id",
    "legacyId",
    "name",
    "showBandedColumns",
    "showBandedRows",
    "showFilterButton",
    "showHeaders",
    "showTotals",
    "style",
  ],
  links: ["autoFilter", "columns", "rows", "sort", "worksheet"],
  methods: [
    "clearFilters",
    "convertToRange",
    "delete",
    "getDataBodyRange",
    "getHeaderRowRange",
    "getRange",
    "reapplyFilters",
    "resize",
  ],
  events: ["_RegisterDataChangedEvent"],
});

/** A table of a sheet. Its place, name and columns are the grid's; its looks are kept here. */
export class Table extends NamedObject {
  readonly sort: TableSort = new TableSort(this);
  readonly filters = new TableFilters(this);
  readonly autoFilter: AutoFilter = new AutoFilter(this);
  declare style: unknown;
  declare showBandedRows: unknown;
  declare showBandedColumns: unknown;
  declare showFilterButton: unknown;
  declare highlightFirstColumn: unknown;
  declare highlightLastColumn: unknown;

  constructor(
    readonly workbook: Workbook,
    private readonly tableId: string,
  ) {
    super();
    keep(this, LOOKS);
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override get id(): string {
    return this.tableId;
  }

  get legacyId(): string {
    return this.tableId;
  }

  override get name(): string {
    return this.place.name;
  }

  override set name(name: unknown) {
    if (!isDefinedNameText(name)) throw invalidArgument("Table.name");
    const isTaken = this.workbook.tables.items().some((table) => table !== this && isSameName(table.name, name));
    if (isTaken || this.workbook.names.find(name)) throw itemAlreadyExists("Table.name");
    const before = this.name;
    this.workbook.grid.tables.rename(this.place, name);
    renameInFormulas(this.workbook, before, name);
  }

  get showHeaders(): boolean {
    return true;
  }

  get showTotals(): boolean {
    return this.place.hasTotals === true;
  }

  get worksheet(): Worksheet {
    return this.workbook.worksheets.getItem(this.place.sheetId);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  /** The whole table, with its row of totals. */
  getRange(): Range {
    const { box } = this.place;
    return new Range(this.worksheet, { ...box, rows: box.rows + (this.showTotals ? 1 : 0) });
  }

  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): Range {
    const { box } = this.place;
    return new Range(this.worksheet, { ...box, row: box.row + 1, rows: box.rows - 1 });
  }

  resize(reference: unknown): void {
    const { box } = this.worksheet.rangeOf(reference, "Table.resize");
    if (box.row !== this.place.box.row || box.rows < 2) throw invalidArgument("Table.resize");
    if (this.worksheet.gridTables.some((table) => table.id !== this.id && intersect(table.box, box))) {
      throw invalidOperation("Table.resize");
    }
    this.workbook.grid.tables.resize(this.place, box);
    syncHeaders(this.worksheet, this.place, box);
  }

  clearFilters(): void {
    this.workbook.focus.guard("Table.clearFilters");
    this.filters.guard("Table.clearFilters");
    this.filters.clear();
  }

  reapplyFilters(): void {
    this.filters.reapply();
  }

  delete(): void {
    const range = this.getRange();
    this.workbook.removeTable(this, this.place);
    range.clear();
  }

  convertToRange(): Range {
    const range = this.getRange();
    this.workbook.removeTable(this, this.place);
    return range;
  }

  get place(): GridTable {
    const place = this.workbook.grid.tables.find(this.tableId);
    if (!place) throw itemNotFound("Table");
    return place;
  }
}

const LOOKS = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};
