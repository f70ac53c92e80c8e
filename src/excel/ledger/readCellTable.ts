import { hasColumnsOf, isSameName, TABLES, type TableName } from "../../sheets";
import { inExcel } from "../host/inExcel";
import { readInPieces } from "../read/readInPieces";

/** Cells of the workbook that a ledger may stand in: a table by its name, or a block of a sheet. */
export type CellSource = { table: string } | { sheet: string; cell: string };

/** Cells as Excel holds them, heads and all, and what to call them. */
export type CellsRead = { name: string; rows: unknown[][] };

/** How a reading of cells is followed and stopped. */
export type CellsWatch = {
  signal?: AbortSignal;
  /** Told after each piece how much has been read, 0 to 1. */
  onProgress?: (share: number) => void;
};

/** The tables of the workbook that may hold a ledger: all but BIBSYS's own, whatever those are called now. */
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
 * Reads cells that a ledger stands in, in pieces: there may be more than an answer carries. Rows that are hidden or
 * filtered away are read too, and the sums at the foot of a table are not: they are no postings. Nothing is changed.
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
