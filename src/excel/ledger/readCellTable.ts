import { hasColumnsOf, isSameName, TABLES, type TableName } from "../../sheets";
import { inExcel } from "../host";
import { readInPieces } from "../read";

/** Cells of the workbook that may hold a ledger: a table by its name, or a block of a sheet. */
export type CellSource = { table: string } | { sheet: string; cell: string };

/** Cells as Excel holds them, with their header row, and a name for them. */
export type CellsRead = { name: string; rows: unknown[][] };

/** How a read of cells is followed and stopped. */
export type CellsWatch = {
  signal?: AbortSignal;
  /** Gets the share that is read, 0 to 1, after each piece. */
  onProgress?: (share: number) => void;
};

/** Lists the tables that may hold a ledger: all but BIBSYS's own, also where those have other names now. */
export function listTables(): Promise<string[]> {
  return inExcel(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/columns/items/name");
    await context.sync();
    return tables.items.filter((table) => !isOurs(table)).map(({ name }) => name);
  });
}

const isOurs = ({ name, columns }: Excel.Table): boolean => {
  const header = columns.items.map((column) => column.name);
  return (Object.keys(TABLES) as TableName[]).some((own) => isSameName(own, name) || hasColumnsOf(own, header));
};

/**
 * Reads the cells of a ledger in pieces: there may be more than an answer carries. Hidden and filtered rows are read
 * too. The totals row of a table is not read: it holds no posting. Nothing is changed.
 *
 * @throws what the signal gives when it stops
 */
export function readCellTable(of: CellSource, { signal, onProgress }: CellsWatch = {}): Promise<CellsRead> {
  return inExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const table = "table" in of ? tables.getItem(of.table).load("showTotals") : undefined;
    const range =
      "table" in of
        ? tables.getItem(of.table).getRange()
        : worksheets.getItem(of.sheet).getRange(of.cell).getUsedRangeOrNullObject(true);
    range.load("rowCount,columnCount");
    await context.sync();
    const name = "table" in of ? of.table : `${of.sheet}!${of.cell}`;
    if (range.isNullObject) return { name, rows: [] };
    const rows = range.rowCount - (table?.showTotals ? 1 : 0);
    const whole = { range, rows, columns: range.columnCount, what: "values" } as const;
    const read = await readInPieces(context, whole, (share) => {
      onProgress?.(share);
      signal?.throwIfAborted();
    });
    return { name, rows: read };
  });
}
