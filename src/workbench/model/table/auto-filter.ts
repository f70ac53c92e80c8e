import { defineShape, HostObject, invalidArgument } from "../../richapi";
import { checkedCriteria, type FilterCriteria } from "./filter-criteria";
import { Range } from "../range/range";
import type { Table } from "./table";

const SHAPE = defineShape<AutoFilter>("AutoFilter", {
  scalars: ["criteria", "enabled", "isDataFiltered"],
  methods: ["apply", "clearColumnCriteria", "clearCriteria", "getRange", "getRangeOrNullObject", "reapply", "remove"],
});

/** The filters of all columns of a table. */
export class AutoFilter extends HostObject {
  constructor(private readonly table: Table) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  get criteria(): readonly (FilterCriteria | null)[] {
    const count = this.table.place.box.columns;
    return Array.from({ length: count }, (_, column) => this.table.filters.criteria(column) ?? null);
  }

  get enabled(): boolean {
    return this.table.showFilterButton === true;
  }

  get isDataFiltered(): boolean {
    return this.table.filters.areOn;
  }

  /** A table is filtered as a whole, whatever range is given. Without criteria it only gets its buttons. */
  apply(_range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    this.table.filters.guard("AutoFilter.apply");
    this.table.showFilterButton = true;
    if (columnIndex === undefined) return;
    this.table.filters.apply(
      this.checkedColumn(columnIndex, "AutoFilter.apply"),
      checkedCriteria(criteria, "AutoFilter.apply"),
    );
  }

  clearColumnCriteria(columnIndex: unknown): void {
    this.table.filters.guard("AutoFilter.clearColumnCriteria");
    this.table.filters.clear(this.checkedColumn(columnIndex, "AutoFilter.clearColumnCriteria"));
  }

  clearCriteria(): void {
    this.table.filters.guard("AutoFilter.clearCriteria");
    this.table.filters.clear();
  }

  getRange(): Range {
    return this.filtered;
  }

  getRangeOrNullObject(): Range | null {
    return this.enabled ? this.filtered : null;
  }

  reapply(): void {
    this.table.filters.reapply();
  }

  /** A row of totals is never filtered. */
  private get filtered(): Range {
    return new Range(this.table.worksheet, this.table.place.box);
  }

  remove(): void {
    this.clearCriteria();
    this.table.showFilterButton = false;
  }

  private checkedColumn(column: unknown, location: string): number {
    const isThere = typeof column === "number" && column >= 0 && column < this.table.place.box.columns;
    if (!isThere) throw invalidArgument(location);
    return column;
  }
}
