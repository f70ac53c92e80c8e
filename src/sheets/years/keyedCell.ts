import type { WorkTable } from "../workbook";

/** The row of a line, found by its key, and where a column stands in it; undefined where either is missing. */
export function keyedCell(
  table: WorkTable | undefined,
  key: string,
  column: string,
): { row: readonly unknown[]; at: number } | undefined {
  const [keyAt, at] = [table?.header.indexOf("Nøkkel") ?? -1, table?.header.indexOf(column) ?? -1];
  const row = keyAt < 0 || at < 0 ? undefined : table?.rows.find((cells) => String(cells[keyAt]).trim() === key);
  return row && { row, at };
}
