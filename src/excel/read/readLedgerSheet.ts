import { TABLES, type SheetSnapshot, type TableSnapshot } from "../../sheets";
import { readInPieces } from "./readInPieces";

/** The filled cells of the ledger's sheet, with place and size loaded, and the table on it. */
export type LedgerPlace = { name: string; range: Excel.Range; table: TableSnapshot };

/**
 * Reads the sheet of the ledger, of any size. The columns of *Hovedbok* hold imported values. Formulas are read only in
 * the cells that the user has added beside and around them.
 */
export async function readLedgerSheet(
  context: Excel.RequestContext,
  { name, range, table }: LedgerPlace,
): Promise<SheetSnapshot> {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  const values = await readInPieces(context, { range, rows, columns, what: "values" });
  const formulas = [...values];
  for (const { top, left, ...size } of aroundImported(range, table)) {
    const part = range.getCell(top, left).getResizedRange(size.rows - 1, size.columns - 1);
    const read = await readInPieces(context, { range: part, ...size, what: "formulas" });
    read.forEach((cells, down) => {
      const before = formulas[top + down] ?? [];
      formulas[top + down] = [...before.slice(0, left), ...cells, ...before.slice(left + cells.length)];
    });
  }
  return { name, row, column, values, formulas };
}

type Part = { top: number; left: number; rows: number; columns: number };

/** Lists the parts above and below the table's lines, and the columns an import does not write. */
function aroundImported({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, table: TableSnapshot): Part[] {
  const { header, body } = table;
  const [top, bottom] = [body.row - rowIndex, body.row - rowIndex + body.rows];
  const imported: readonly string[] = TABLES.Hovedbok;
  const others = Array.from({ length: columnCount }, (_, left) => left).filter(
    (left) => !imported.includes(header[left + columnIndex - body.column] ?? ""),
  );
  return [
    { top: 0, left: 0, rows: top, columns: columnCount },
    ...others.map((left) => ({ top, left, rows: bottom - top, columns: 1 })),
    { top: bottom, left: 0, rows: rowCount - bottom, columns: columnCount },
  ].filter(({ rows }) => rows > 0);
}
