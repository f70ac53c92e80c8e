import type { Finding } from "../../core";
import { ambiguityFindings, placeTable, readLedgerTable, TABLES, type LedgerRow, type PlacedTable } from "../../sheets";
import { reached } from "../host";
import { askForTablePlace, readInPieces, type FoundTable, type SoughtTable } from "../read";

/** *Hovedbok* as it was read: its rows, and the user's own columns. */
export type Book = {
  found: FoundTable;
  placed: PlacedTable<"Hovedbok">;
  rows: LedgerRow[];
  /** The user's own columns: their formulas or values, by column of the table. */
  own: { column: number; cells: unknown[][] }[];
};

/**
 * Asks for *Hovedbok*. Call the result after the next sync: it reads in pieces, a sync each, because a ledger may have
 * more cells than an answer carries.
 *
 * The second argument gives the cells to read, where they are not those of the table itself but a copy of them.
 *
 * @returns undefined where there is no *Hovedbok*, or where it cannot be read; the findings tell why
 */
export function askForBook(
  context: Excel.RequestContext,
): (findings: Finding[], take?: (found: FoundTable) => Excel.Range) => Promise<Book | undefined> {
  const seek = askForTablePlace(context, "Hovedbok");
  return async (findings, take = ({ table }) => table.getDataBodyRange()) => {
    const found = foundBook(await seek(), findings);
    if (!found) return undefined;
    const rows = await cellsOf(found, take(found), context);
    const placed = placeTable("Hovedbok", { ...found, rows }, findings);
    if (!placed) return undefined;
    return { found, placed, rows: readLedgerTable(placed, findings), own: await ownColumns(found, context) };
  };
}

/** Finds *Hovedbok*, or adds a finding where several tables may be it. */
export function foundBook(sought: SoughtTable | undefined, findings: Finding[]): FoundTable | undefined {
  if (sought) findings.push(...ambiguityFindings(sought));
  return sought?.found;
}

function cellsOf(
  { header, count }: FoundTable,
  range: Excel.Range,
  context: Excel.RequestContext,
): Promise<unknown[][]> {
  const whole = { range, rows: count, columns: header.length, what: "values" } as const;
  return readInPieces(context, whole, (share) => reached("reading", share));
}

async function ownColumns({ table, header, count }: FoundTable, context: Excel.RequestContext): Promise<Book["own"]> {
  const known: readonly string[] = TABLES.Hovedbok;
  const columns = header.flatMap((name, column) => (known.includes(String(name)) ? [] : [column]));
  const own: Book["own"] = [];
  for (const column of columns) {
    const range = table.getDataBodyRange().getColumn(column);
    own.push({ column, cells: await readInPieces(context, { range, rows: count, columns: 1, what: "formulas" }) });
  }
  return own;
}
