import {
  historyCells,
  historyOf,
  placeTable,
  TABLES,
  type ColumnName,
  type HistoryRow,
  type PlacedTable,
} from "../src/sheets";
import { examplePlan } from "./example";

/** *Historikk* as a workbook holds it, with some cells changed. */
export function historyTable(
  rows: readonly HistoryRow[] = historyOf(examplePlan()),
  ...changes: readonly { row: number; column: ColumnName<"Historikk">; value: unknown }[]
): PlacedTable<"Historikk"> {
  const cells: unknown[][] = rows.map(historyCells);
  for (const { row, column, value } of changes) {
    (cells[row] as unknown[])[TABLES.Historikk.indexOf(column)] = value;
  }
  const place = { header: TABLES.Historikk, rows: cells, sheet: "Historikk", row: 4, column: 0 };
  const table = placeTable("Historikk", place, []);
  if (!table) throw new Error("Historikk has no header");
  return table;
}
