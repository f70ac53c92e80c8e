import { defineShape } from "../richapi";
import { NAMED_METHODS, NamedCollection } from "./named-collection";
import type { Table } from "./table";
import { TableColumn } from "./table-column";

const SHAPE = defineShape<TableColumnCollection>("TableColumnCollection", {
  scalars: ["count"],
  methods: [...NAMED_METHODS],
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
}
