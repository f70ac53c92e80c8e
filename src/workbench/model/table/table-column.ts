import { defineShape, invalidArgument } from "../../richapi";
import { Filter } from "./filter";
import type { CellValue } from "../grid";
import { NamedObject } from "../workbook/named-collection";
import type { Range } from "../range/range";
import type { Table } from "./table";

const SHAPE = defineShape<TableColumn>("TableColumn", {
  scalars: ["id", "index", "name", "values"],
  links: ["filter"],
  methods: ["delete", "getDataBodyRange", "getHeaderRowRange", "getRange"],
});

/** One column of a table. Its header cell is its name. */
export class TableColumn extends NamedObject {
  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  /** A number on the wire; kept as text here, where ids are looked up. */
  override get id(): string {
    return String(this.index + 1);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.index + 1 };
  }

  override get name(): string {
    return String(this.getHeaderRowRange().values?.[0]?.[0] ?? "");
  }

  override set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument("TableColumn.name");
    this.getHeaderRowRange().values = [[name]];
  }

  get values(): CellValue[][] | null {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  get filter(): Filter {
    return new Filter(this.table, this.index);
  }

  getRange(): Range {
    return this.table.getRange().getColumn(this.index);
  }

  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.index);
  }

  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.index);
  }

  delete(): void {
    this.table.columns.remove(this.index);
  }
}
