/** Cells for a range of the same width, from its first row. */
export type ToWrite = { range: Excel.Range; rows: readonly (readonly unknown[])[]; what: "values" | "formulas" };

/**
 * Writes any number of cells, in pieces that each fit a request, a sync each.
 *
 * @param onShare - gets the share that is written, 0 to 1, after each piece
 */
export async function writeInPieces(
  context: Excel.RequestContext,
  { range, rows, what }: ToWrite,
  onShare: (share: number) => void = () => undefined,
): Promise<void> {
  let first = 0;
  for (const piece of pieces(rows)) {
    const cells = range.getRow(first).getResizedRange(piece.length - 1, 0);
    cells[what] = piece;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is as large as a request may be
    await context.sync();
    first += piece.length;
    onShare(first / rows.length);
  }
}

/** Cuts rows into pieces well below the 5 MB of a request to Excel on the web. */
function* pieces(rows: readonly (readonly unknown[])[]): Generator<unknown[][]> {
  let piece: unknown[][] = [];
  let size = 0;
  for (const row of rows) {
    piece.push([...row]);
    size += JSON.stringify(row).length;
    if (size < MOST_CHARACTERS) continue;
    yield piece;
    [piece, size] = [[], 0];
  }
  if (piece.length > 0) yield piece;
}

/** Characters of a piece. Some take two or three bytes. */
const MOST_CHARACTERS = 1_000_000;
