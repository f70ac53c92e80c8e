import type { Origin } from "../../core";
import { asWord, TABLES, type TableName } from "../model";
import {
  areaAddress,
  daysIn,
  hasColumnsOf,
  locate,
  oneCell,
  readFormula,
  tableAt,
  valueAt,
  valuesIn,
  type Area,
  type Reference,
  type Snapshot,
  type TableSnapshot,
} from "../workbook";
import { isCellError } from "./result";

/** Names the cells of an area for a reader: by table, line and column, or by the headings of their row and column. */
export function originOf(snapshot: Snapshot, area: Area, reference?: Reference): Origin {
  const table = tableAt(snapshot, area);
  const days = daysIn(snapshot, area);
  return {
    sheet: area.sheet,
    cell: areaAddress(area),
    ...(table ? headsInTable(snapshot, area, table) : headsOnSheet(snapshot, area)),
    ...(reference?.to === "name" && reference.name !== table?.name && { name: reference.name }),
    values: valuesIn(snapshot, area) ?? [],
    ...(days && { days }),
  };
}

/** The cells an argument refers to; undefined for a value or a calculation. */
export function originOfArgument(argument: string, snapshot: Snapshot, at: Area): Origin | undefined {
  const tree = readFormula(`=${argument}`);
  const area = tree?.is === "reference" ? locate(tree.to, snapshot, at) : undefined;
  return area && originOf(snapshot, area, tree?.is === "reference" ? tree.to : undefined);
}

function headsInTable(
  snapshot: Snapshot,
  area: Area,
  { name, header, body }: TableSnapshot,
): Pick<Origin, "row" | "column" | "table"> {
  const column = area.columns === 1 ? (header[area.column - body.column] ?? "") : "";
  const held = (of: string): unknown =>
    valueAt(snapshot, area.sheet, area.row, body.column + Math.max(header.indexOf(of), 0));
  const isLedger = hasColumnsOf("Hovedbok", header);
  const row = isLedger ? ledgerRow((of) => asWord(held(of)).trim()) : wordOf(held(nameColumnOf(name)));
  return { table: name, column, row: area.rows === 1 ? row : "" };
}

/** Names a row of *Hovedbok* by its account, cost centre, project and period. */
function ledgerRow(held: (column: string) => string): string {
  const account = [held("Konto"), held("Kontonavn")].filter((part) => part !== "").join(" ");
  const period = `${held("År")}-${held("Periode").padStart(2, "0")}`;
  return [account, held("Kostnadssted"), held("Prosjekt"), period].filter((part) => part !== "").join(", ");
}

/** The column that names the lines of a BIBSYS table. */
const nameColumnOf = (table: string): string => (Object.hasOwn(TABLES, table) ? TABLES[table as TableName][1] : "");

/** The leftmost words in the row, and the nearest words above in the column. */
function headsOnSheet(snapshot: Snapshot, { sheet, row, column, rows, columns }: Area): Pick<Origin, "row" | "column"> {
  const leftOf = Array.from({ length: column }, (_, at) => oneCell(sheet, row, at));
  const above = Array.from({ length: row }, (_, up) => oneCell(sheet, row - 1 - up, column));
  const firstWord = (cells: readonly Area[]): string =>
    cells.map((cell) => wordOf(valueAt(snapshot, sheet, cell.row, cell.column))).find((word) => word !== "") ?? "";
  return { row: rows === 1 ? firstWord(leftOf) : "", column: columns === 1 && column > 0 ? firstWord(above) : "" };
}

/** The words of a cell. A cell error is no heading. */
const wordOf = (value: unknown): string => (typeof value === "string" && !isCellError(value) ? value.trim() : "");
