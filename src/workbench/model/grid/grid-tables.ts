import "./structured/read-references";
import { ISuperTableService, SetSuperTableMutation } from "@univerjs/engine-formula";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { ITableInfoWithUnitId } from "@univerjs/sheets-table";
import type { Box } from "./box";
import type { Engine } from "./engine";
import { toBox, toRange } from "./engine-range";

/** A table's place in the grid. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly box: Box;
  readonly columns: readonly string[];
  /** Whether a row of totals stands below the box. */
  readonly hasTotals?: boolean;
}

/** The tables of the grid, which formulas refer to by name and column. */
export class GridTables {
  private readonly manager: TableManager;
  /** The tables with a row of totals, by id. The engine has no place for it. */
  private readonly withTotals = new Set<string>();

  constructor(private readonly engine: Engine) {
    this.manager = engine.injector.get(TableManager);
    const referred = engine.injector.get(ISuperTableService);
    const register = referred.registerTable.bind(referred);
    referred.registerTable = (unitId, name, reference) => {
      const hasTotals = (): boolean => this.list().some((table) => table.name === name && table.hasTotals === true);
      register(unitId, name, Object.assign({}, reference, { hasTotals }));
    };
  }

  list(): readonly GridTable[] {
    return this.manager.getTableList(this.engine.unitId).map((table) => ({
      ...toGridTable(table),
      hasTotals: this.withTotals.has(table.id),
    }));
  }

  find(id: string): GridTable | undefined {
    return this.list().find((table) => table.id === id);
  }

  add(table: GridTable): void {
    const { id, name, sheetId, box, columns, hasTotals = false } = table;
    if (hasTotals) this.withTotals.add(id);
    const range = toRange(box);
    const params = { tableId: id, subUnitId: sheetId, name, range, header: [...columns], options: {} };
    this.engine.change(AddSheetTableMutation.id, params);
  }

  remove({ id, sheetId }: GridTable): void {
    this.engine.change(DeleteSheetTableMutation.id, { tableId: id, subUnitId: sheetId });
  }

  rename({ id }: GridTable, name: string): void {
    this.engine.change(SetSheetTableMutation.id, { tableId: id, config: { name } });
  }

  resize({ id }: GridTable, box: Box): void {
    const newRange = toRange(box);
    this.engine.change(SetSheetTableMutation.id, { tableId: id, config: { updateRange: { newRange } } });
  }

  /**
   * Names the columns after the header cells.
   *
   * The engine names them once, when the table is made. In Excel the header cell is the name.
   */
  nameColumns({ id, name, sheetId, box }: GridTable, columns: readonly string[]): void {
    const table = this.manager.getTableById(this.engine.unitId, id);
    columns.forEach((column, index) => {
      const known = table?.getTableColumnByIndex(index);
      if (known) known.displayName = column;
    });
    const reference = { range: toRange(box), sheetId, titleMap: new Map(columns.map((column, at) => [column, at])) };
    this.engine.change(SetSuperTableMutation.id, { tableName: name, reference });
  }
}

function toGridTable({ id, name, subUnitId, range, columns }: ITableInfoWithUnitId): GridTable {
  return { id, name, sheetId: subUnitId, box: toBox(range), columns: columns.map((column) => column.displayName) };
}
