import { defineShape, HostObject } from "../../richapi";
import { checkedCriteria, type FilterCriteria } from "./filter-criteria";
import type { Table } from "./table";

const SHAPE = defineShape<Filter>("Filter", {
  scalars: ["criteria"],
  methods: [
    "apply",
    "applyBottomItemsFilter",
    "applyBottomPercentFilter",
    "applyCustomFilter",
    "applyTopItemsFilter",
    "applyTopPercentFilter",
    "applyValuesFilter",
    "clear",
  ],
});

/** The filter of one column of a table. */
export class Filter extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly column: number,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  get criteria(): FilterCriteria | null {
    return this.table.filters.criteria(this.column) ?? null;
  }

  apply(criteria: unknown): void {
    this.applyFrom("Filter.apply", criteria);
  }

  applyValuesFilter(values: unknown): void {
    this.applyFrom("Filter.applyValuesFilter", { filterOn: "Values", values });
  }

  applyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): void {
    this.applyFrom("Filter.applyCustomFilter", { filterOn: "Custom", criterion1, criterion2, operator });
  }

  applyTopItemsFilter(criterion1: unknown): void {
    this.applyFrom("Filter.applyTopItemsFilter", { filterOn: "TopItems", criterion1 });
  }

  applyTopPercentFilter(criterion1: unknown): void {
    this.applyFrom("Filter.applyTopPercentFilter", { filterOn: "TopPercent", criterion1 });
  }

  applyBottomItemsFilter(criterion1: unknown): void {
    this.applyFrom("Filter.applyBottomItemsFilter", { filterOn: "BottomItems", criterion1 });
  }

  applyBottomPercentFilter(criterion1: unknown): void {
    this.applyFrom("Filter.applyBottomPercentFilter", { filterOn: "BottomPercent", criterion1 });
  }

  clear(): void {
    this.table.filters.guard("Filter.clear");
    this.table.filters.clear(this.column);
  }

  private applyFrom(location: string, criteria: unknown): void {
    this.table.filters.guard(location);
    this.table.filters.apply(this.column, checkedCriteria(criteria, location));
  }
}
