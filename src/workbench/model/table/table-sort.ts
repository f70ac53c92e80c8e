import { defineShape, HostObject, invalidArgument } from "../../richapi";
import type { CellValue } from "../grid";
import type { Table } from "./table";

const SHAPE = defineShape<TableSort>("TableSort", { scalars: ["fields", "matchCase"], methods: ["apply"] });

/** A column to sort by, counted from the table's first. */
interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Puts a table's rows in order. */
export class TableSort extends HostObject {
  fields: readonly SortField[] = [];
  matchCase = false;

  constructor(private readonly table: Table) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  apply(fields: unknown, matchCase: unknown = false): void {
    const body = this.table.getDataBodyRange();
    if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument(LOCATION);
    const sorted = fields as readonly SortField[];
    if (sorted.some(({ key }) => key < 0 || key >= body.columnCount)) throw invalidArgument(LOCATION);
    const [values, formulas] = [body.values ?? [], body.formulas ?? []];
    const order = values.map((_row, at) => at);
    // Excel leaves hidden rows, filtered or not, where they are (Microsoft's page "Sort data in a range or table")
    const shown = order.filter((at) => !this.table.worksheet.grid.isRowHidden(body.box.row + at));
    const inOrder = [...shown].sort((one, other) => compareRows(values[one], values[other], sorted));
    shown.forEach((to, at) => (order[to] = inOrder[at] ?? to));
    this.fields = sorted;
    this.matchCase = matchCase === true;
    body.formulas = order.map((at) => formulas[at]);
  }
}

const LOCATION = "TableSort.apply";

function compareRows(
  one: readonly CellValue[] = [],
  other: readonly CellValue[] = [],
  fields: readonly SortField[],
): number {
  for (const { key, ascending = true } of fields) {
    const [a = "", b = ""] = [one[key], other[key]];
    // empty cells come last, whichever way
    if ((a === "") !== (b === "")) return a === "" ? 1 : -1;
    const order = compareValues(a, b);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

/** Numbers before texts before truths; texts as Norwegian sorts them. */
function compareValues(one: CellValue, other: CellValue): number {
  const rank = (value: CellValue): number => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "string") return one.localeCompare(String(other), "nb");
  return Number(one) - Number(other);
}
