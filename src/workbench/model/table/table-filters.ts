import { accessDenied } from "../../richapi";
import type { GridFilter } from "../grid";
import { textsFilter } from "../grid";
import { shownBy, type FilteredCell, type FilterCriteria } from "./filter-criteria";
import type { Table } from "./table";

/**
 * The filters of a table. Like Excel's, they look at the cells when they are set or set again, and not when cells change.
 *
 * The grid holds them, because its user sets them too. What the add-in has set is known here in Office.js' words.
 */
export class TableFilters {
  private readonly known = new WeakMap<GridFilter, FilterCriteria>();

  constructor(private readonly table: Table) {}

  /** Whether a filter is set, whether or not it hides anything. */
  get areOn(): boolean {
    return this.columns.some((column) => this.at(column) !== undefined);
  }

  criteria(column: number): FilterCriteria | undefined {
    const filter = this.at(column);
    if (!filter) return undefined;
    const known = this.known.get(filter);
    if (known) return known;
    return "values" in filter ? { filterOn: "Values", values: filter.values } : { filterOn: "Custom" };
  }

  apply(column: number, criteria: FilterCriteria): void {
    const shown = shownBy(criteria, this.cells(column));
    const texts = new Set(this.cells(column).flatMap(({ text }, at) => (shown[at] ? [text] : [])));
    const filter = textsFilter([...texts]);
    this.known.set(filter, criteria);
    this.set(column, filter);
  }

  /** Sets what a file has set, with the rows that it hides: its formulas have no values yet. */
  applyAsInFile(column: number, criteria: FilterCriteria, hiddenRows: ReadonlySet<number>): void {
    const filter = textsFilter(criteria.values ?? []);
    this.known.set(filter, criteria);
    this.table.workbook.grid.filters.set(this.table.place, column, filter, hiddenRows);
  }

  /** @param column - one column, or nothing for all */
  clear(column?: number): void {
    for (const each of column === undefined ? this.columns : [column]) if (this.at(each)) this.set(each, undefined);
  }

  reapply(): void {
    for (const column of this.columns) {
      const [filter, criteria] = [this.at(column), this.criteria(column)];
      if (filter && criteria && this.known.has(filter)) this.apply(column, criteria);
      else if (filter) this.set(column, filter);
    }
  }

  /** A protected sheet keeps its filters, unless it allows them. */
  guard(location: string): void {
    const { protection } = this.table.worksheet;
    const options = protection.options as { readonly allowAutoFilter?: boolean } | null;
    if (protection.protected && options?.allowAutoFilter !== true) throw accessDenied(location);
  }

  private set(column: number, filter: GridFilter | undefined): void {
    const hidden = new Set<number>();
    for (const each of this.columns) {
      const here = each === column ? filter : this.at(each);
      for (const row of here ? this.hiddenBy(each, here) : []) hidden.add(row);
    }
    this.table.workbook.grid.filters.set(this.table.place, column, filter, hidden);
  }

  private hiddenBy(column: number, filter: GridFilter): Iterable<number> {
    const criteria = this.known.get(filter);
    const { place, workbook } = this.table;
    if (!criteria) return workbook.grid.filters.hiddenByEngine(place, column);
    return shownBy(criteria, this.cells(column)).flatMap((isShown, at) => (isShown ? [] : [place.box.row + 1 + at]));
  }

  private at(column: number): GridFilter | undefined {
    return this.table.workbook.grid.filters.at(this.table.place, column);
  }

  private get columns(): readonly number[] {
    return Array.from({ length: this.table.place.box.columns }, (_, column) => column);
  }

  private cells(column: number): readonly FilteredCell[] {
    const { values, text } = this.table.getDataBodyRange().getColumn(column);
    return (values ?? []).map(([value = ""], at) => ({ value, text: text?.[at]?.[0] ?? "" }));
  }
}
