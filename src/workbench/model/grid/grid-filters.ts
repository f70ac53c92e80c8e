import {
  SetSheetTableFilterMutation,
  TableColumnFilterTypeEnum,
  TableManager,
  type ITableFilterItem,
} from "@univerjs/sheets-table";
import type { Engine } from "./engine";
import type { GridTable } from "./grid-tables";

/** One column's filter as the grid holds it, and as its user sees it. */
export type GridFilter = ITableFilterItem;

/**
 * The filters of the grid's tables, set by the user in the grid or by the add-in.
 *
 * For a filter of the add-in's, the caller says which rows it hides: the engine would compare other texts than Excel.
 */
export class GridFilters {
  private readonly manager: TableManager;

  constructor(private readonly engine: Engine) {
    this.manager = engine.injector.get(TableManager);
  }

  at({ id }: GridTable, column: number): GridFilter | undefined {
    return this.inner(id)?.getColumnFilter(column);
  }

  /** The rows of the sheet that a column's filter hides, by the engine's own rules. */
  hiddenByEngine({ id, sheetId }: GridTable, column: number): ReadonlySet<number> {
    const hidden = new Set<number>();
    const range = this.manager.getTable(this.engine.unitId, id)?.getTableFilterRange();
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (range && sheet) this.inner(id)?.doColumnFilter(sheet, range, column, hidden);
    return hidden;
  }

  /** Sets a column's filter, or takes it away. From then on the table hides the rows that are given. */
  set({ id }: GridTable, column: number, filter: GridFilter | undefined, hidden: ReadonlySet<number>): void {
    const inner = this.inner(id);
    if (!inner) return;
    // Reaches into the engine, whose version is pinned: what hides the rows is this, and it asks no one else.
    const answer = (): void => void Object.assign(inner, { _filterOutRows: hidden });
    Object.defineProperty(inner, "doFilter", { value: answer, configurable: true });
    this.engine.change(SetSheetTableFilterMutation.id, { tableId: id, column, tableFilter: filter });
    Reflect.deleteProperty(inner, "doFilter");
  }

  private inner(
    id: string,
  ): ReturnType<NonNullable<ReturnType<TableManager["getTable"]>>["getTableFilters"]> | undefined {
    return this.manager.getTable(this.engine.unitId, id)?.getTableFilters();
  }
}

/** The filter that the grid's user sees as a choice of texts. */
export function textsFilter(texts: readonly string[]): GridFilter {
  return { filterType: TableColumnFilterTypeEnum.manual, values: [...texts] };
}
