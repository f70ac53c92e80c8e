import { TABLES } from "../../sheets";
import { inExcel } from "../inExcel";

/** Cells of the workbook that a ledger may stand in: a table by its name, or a block of a sheet. */
export type CellSource = { table: string } | { sheet: string; cell: string };

/** Cells as Excel holds them, heads and all, and what to call them. */
export type CellsRead = { name: string; rows: unknown[][] };

/** The tables of the workbook that may hold a ledger: all but BIBSYS's own. */
export function listTables(): Promise<string[]> {
  return inExcel(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name).filter((name) => !(name in TABLES));
  });
}

/** Reads cells that a ledger stands in, in pieces: there may be more than an answer carries. Nothing is changed. */
export function readCellTable(of: CellSource): Promise<CellsRead> {
  return inExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const range =
      "table" in of
        ? tables.getItem(of.table).getRange()
        : worksheets.getItem(of.sheet).getRange(of.cell).getUsedRangeOrNullObject(true);
    range.load("rowCount,columnCount");
    await context.sync();
    const name = "table" in of ? of.table : `${of.sheet}!${of.cell}`;
    return { name, rows: range.isNullObject ? [] : await cellsOf(range, context) };
  });
}

async function cellsOf(range: Excel.Range, context: Excel.RequestContext): Promise<unknown[][]> {
  const { rowCount, columnCount } = range;
  const most = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  const rows: unknown[][] = [];
  while (rows.length < rowCount) {
    const count = Math.min(most, rowCount - rows.length);
    const piece = range.getCell(rows.length, 0).getResizedRange(count - 1, columnCount - 1);
    piece.load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is as large as an answer may be
    await context.sync();
    for (const row of piece.values as unknown[][]) rows.push(row);
  }
  return rows;
}

/** Well below the 5 MB of an answer in Excel on the web. */
const MOST_CELLS = 60_000;
