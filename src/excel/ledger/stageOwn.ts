import { cellsBeside, isHeldFormula, ofTable, type HeldCell, type MergedRow } from "../../sheets";
import { asHeld, type NextPart } from "../host";
import { writeInPieces } from "../write";
import type { Book } from "./readBook";

/** The part of a user's own column that changes: from a line of the table, counted from zero, to its end. */
export type OwnChange = { column: number; first: number; cells: HeldCell[] };

/** Finds what changes beside the rows of *Hovedbok*: what the user has added to a row moves with it. */
export function ownChanges({ own, found }: Book, rows: readonly MergedRow[]): OwnChange[] {
  // A table without rows keeps one blank row.
  const from = rows.length > 0 ? rows.map((row) => row.from) : [undefined];
  return own.flatMap(({ column, cells }): OwnChange[] => {
    const held = cells.map(([cell]) => asHeld(cell));
    const after = cellsBeside(held, from);
    const first = after.findIndex((cell, i) => cell !== (i < found.count ? held[i] : ""));
    return first < 0 ? [] : [{ column, first, cells: after.slice(first) }];
  });
}

/**
 * The cells of a change on the hidden sheet. Each stands where it stands in *Hovedbok*, so a copy moves no reference of
 * a formula.
 */
export const stagedOwn = (hidden: Excel.Worksheet, { found }: Book, { column, first, cells }: OwnChange): Excel.Range =>
  hidden.getRangeByIndexes(found.row + first, found.column + column, cells.length, 1);

/** Writes the changes to the hidden sheet, in pieces, a sync each. */
export async function stageOwn(
  context: Excel.RequestContext,
  hidden: Excel.Worksheet,
  book: Book,
  changes: readonly OwnChange[],
  nextPart: NextPart,
): Promise<void> {
  const name = book.found.name ?? "Hovedbok";
  for (const change of changes) {
    const cells = change.cells.map((cell) => [isHeldFormula(cell) ? ofTable(cell, name) : cell]);
    const range = stagedOwn(hidden, book, change);
    await writeInPieces(context, { range, rows: cells, what: "formulas" }, nextPart(cells.length));
  }
}

/**
 * Puts the user's own columns back as they were, in pieces, a sync each.
 *
 * @param before - their cells, in their order; as they were read where nothing newer is known
 */
export async function putOwnBack(
  context: Excel.RequestContext,
  table: Excel.Table,
  { own }: Book,
  before: readonly unknown[][][] = own.map(({ cells }) => cells),
): Promise<void> {
  for (const [i, { column }] of own.entries()) {
    const cells = before[i] ?? [];
    const rows = cells.map(([cell]) => [asHeld(cell)]);
    await writeInPieces(context, { range: table.getDataBodyRange().getColumn(column), rows, what: "formulas" });
  }
}
