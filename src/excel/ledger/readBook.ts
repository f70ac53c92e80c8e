import type { Finding } from "../../core";
import { placeTable, readLedgerTable, TABLES, type LedgerRow, type PlacedTable } from "../../sheets";
import { reached } from "../progress";
import { askForTablePlace, type FoundTable } from "../readTables";

/** *Hovedbok* as it was read: its rows, and the columns that are the user's own. */
export type Book = {
  found: FoundTable;
  placed: PlacedTable<"Hovedbok">;
  rows: LedgerRow[];
  /** By column of the table: the formulas or values of what the user has added. */
  own: { column: number; cells: unknown[][] }[];
};

/**
 * Asks for *Hovedbok*; what is returned is called after the next sync, and reads it in pieces, a sync each: a ledger may
 * have more cells than an answer carries.
 *
 * @returns nothing where there is none, or where it cannot be read, which the findings say
 */
export function askForBook(context: Excel.RequestContext): (findings: Finding[]) => Promise<Book | undefined> {
  const seek = askForTablePlace(context, "Hovedbok");
  return async (findings) => {
    const { found, rivals = [] } = (await seek()) ?? {};
    if (!found && rivals.length > 0) {
      const facts = { table: "Hovedbok", candidates: rivals.join(", ") };
      findings.push({ code: "table-ambiguous", facts, severity: "error" });
    }
    if (!found) return undefined;
    const rows = await cellsOf(found, context);
    const placed = placeTable("Hovedbok", { ...found, rows }, findings);
    if (!placed) return undefined;
    return { found, placed, rows: readLedgerTable(placed, findings), own: await ownColumns(found, context) };
  };
}

/** The cells of a table of any size. */
async function cellsOf(found: FoundTable, context: Excel.RequestContext): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  const most = rowsOfAnswer(found.header.length);
  for (let first = 0; first < found.count; first += most) {
    const piece = partOf(found, first, Math.min(most, found.count - first)).load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is as large as an answer may be
    await context.sync();
    for (const row of piece.values as unknown[][]) rows.push(row);
    reached("reading", rows.length / found.count);
  }
  return rows;
}

async function ownColumns(found: FoundTable, context: Excel.RequestContext): Promise<Book["own"]> {
  const known: readonly string[] = TABLES.Hovedbok;
  const columns = found.header.flatMap((name, column) => (known.includes(String(name)) ? [] : [column]));
  const own = columns.map((column) => ({ column, cells: [] as unknown[][] }));
  const most = rowsOfAnswer(1);
  for (const { column, cells } of own) {
    for (let first = 0; first < found.count; first += most) {
      const piece = partOf(found, first, Math.min(most, found.count - first))
        .getColumn(column)
        .load("formulas");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is as large as an answer may be
      await context.sync();
      for (const row of piece.formulas as unknown[][]) cells.push(row);
    }
  }
  return own;
}

/** Some lines of a table. */
export const partOf = ({ table }: FoundTable, first: number, count: number): Excel.Range =>
  table
    .getDataBodyRange()
    .getRow(first)
    .getResizedRange(count - 1, 0);

/** Rows whose cells are well below the 5 MB of an answer in Excel on the web. */
const rowsOfAnswer = (columns: number): number => Math.max(1, Math.floor(60_000 / Math.max(1, columns)));
