import { defineShape, HostObject } from "../../richapi";
import { SHEET_COLUMNS, SHEET_ROWS } from "../grid";
import { Range } from "../range/range";
import type { Worksheet } from "./worksheet";

const SHAPE = defineShape<FreezePanes>("WorksheetFreezePanes", {
  methods: ["freezeAt", "freezeColumns", "freezeRows", "getLocation", "getLocationOrNullObject", "unfreeze"],
});

/** The rows and columns of a sheet that stay in sight. */
export class FreezePanes extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  freezeRows(count = 1): void {
    this.worksheet.workbook.focus.guard("WorksheetFreezePanes.freezeRows");
    this.worksheet.grid.frozen = { rows: count, columns: 0 };
  }

  freezeColumns(count = 1): void {
    this.worksheet.workbook.focus.guard("WorksheetFreezePanes.freezeColumns");
    this.worksheet.grid.frozen = { rows: 0, columns: count };
  }

  /** Freezes everything down and right to a range's last cell; a whole row or column freezes one way alone. */
  freezeAt(reference: unknown): void {
    this.worksheet.workbook.focus.guard("WorksheetFreezePanes.freezeAt");
    const { box } = this.worksheet.rangeOf(reference, "WorksheetFreezePanes.freezeAt");
    const rows = box.rows === SHEET_ROWS ? 0 : box.row + box.rows;
    const columns = box.columns === SHEET_COLUMNS ? 0 : box.column + box.columns;
    this.worksheet.grid.frozen = { rows, columns };
  }

  unfreeze(): void {
    this.worksheet.workbook.focus.guard("WorksheetFreezePanes.unfreeze");
    this.worksheet.grid.frozen = { rows: 0, columns: 0 };
  }

  getLocation(): Range {
    return this.getLocationOrNullObject() ?? this.worksheet.getCell(0, 0);
  }

  getLocationOrNullObject(): Range | null {
    this.worksheet.workbook.focus.guard("WorksheetFreezePanes.getLocationOrNullObject");
    const { rows, columns } = this.worksheet.grid.frozen;
    if (rows === 0 && columns === 0) return null;
    const size = { rows: rows === 0 ? SHEET_ROWS : rows, columns: columns === 0 ? SHEET_COLUMNS : columns };
    return new Range(this.worksheet, { row: 0, column: 0, ...size });
  }
}
