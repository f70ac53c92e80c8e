import { defineShape, HostError, HostObject } from "../../richapi";
import type { CellValue } from "../grid";
import type { Range } from "../range/range";
import type { Table } from "./table";

const SHAPE = defineShape<TableRow>("TableRow", {
  scalars: ["index", "values"],
  methods: ["delete", "getRange"],
});

/** One row of a table's body. */
export class TableRow extends HostObject {
  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override identity(): Record<string, unknown> {
    return { Index: this.index };
  }

  get values(): CellValue[][] | null {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.index);
  }

  /** With a filter, it fails as OfficeDev/office-js#468 reports. */
  delete(): void {
    if (this.table.filters.areOn) throw new HostError("GeneralException", WITH_FILTER, "TableRow.delete");
    this.table.rows.deleteRowsAt(this.index, 1);
  }
}

const WITH_FILTER = "There was an internal error while processing the request.";
