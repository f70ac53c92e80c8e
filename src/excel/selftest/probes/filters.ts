import type { Json, Probe, Room } from "../probe";
import { codeOf, inSheet, tried } from "../tried";

/** What Excel does to rows that a filter hides. It has been seen to do nothing, and to say nothing. */
export const FILTERS: readonly Probe[] = [
  {
    id: "filter-delete",
    run: (room) => underFilter(room, (table) => table.getDataBodyRange().getRow(2).getResizedRange(1, 0).delete("Up")),
  },
  { id: "filter-rows", run: (room) => underFilter(room, (table) => table.rows.deleteRows([2, 3])) },
  { id: "filter-add", run: (room) => underFilter(room, (table) => table.rows.add(undefined, [["ny", 7]])) },
];

/** Hides four of six rows of a table, works on it, and lists the rows that are left without the filter. */
async function underFilter(room: Room, work: (table: Excel.Table) => unknown): Promise<Json> {
  await inSheet(room, (sheet) => {
    const range = sheet.getRange("A1:B7");
    range.values = [["Navn", "Tall"], ...["a", "b", "c", "d", "e", "f"].map((name, i) => [name, i + 1])];
    sheet.tables.add(range, true);
  });
  const onTable = (ask: (table: Excel.Table) => unknown): Promise<string> =>
    tried(() => inSheet(room, (sheet) => void ask(sheet.tables.getItemAt(0))));
  const filtered = await onTable((table) => table.columns.getItemAt(0).filter.applyValuesFilter(["a", "b"]));
  const worked = await onTable(work);
  const cleared = await onTable((table) => table.clearFilters());
  const rows = await inSheet(room, async (sheet, context) => {
    const body = sheet.tables.getItemAt(0).getDataBodyRange().load("values");
    await context.sync();
    return (body.values as Json[][]).map(([name]) => name ?? null);
  }).catch(codeOf);
  return { filtered, worked, cleared, rows };
}
