/** Cells of one answer: some 2 MB with their formulas, well below the 5 MB of Excel on the web. */
export const MOST_CELLS = 60_000;

/** A range of any size, and the property to read of its cells. */
export type ToRead = { range: Excel.Range; rows: number; columns: number; what: "values" | "formulas" };

/**
 * Reads the cells of a range of any size, in pieces that each fit an answer, a sync each.
 *
 * @param onShare - gets the share that is read, 0 to 1, after each piece
 */
export async function readInPieces(
  context: Excel.RequestContext,
  { range, rows, columns, what }: ToRead,
  onShare: (share: number) => void = () => undefined,
): Promise<unknown[][]> {
  const read: unknown[][] = [];
  const height = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, columns)));
  for (let first = 0; first < rows; first += height) {
    const piece = range.getRow(first).getResizedRange(Math.min(height, rows - first) - 1, 0);
    // eslint-disable-next-line office-addins/no-empty-load -- the rule knows literals alone; this is one property
    piece.load(what);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is as large as an answer may be
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- loaded above, by the same variable
    for (const row of piece[what] as unknown[][]) read.push(row);
    onShare(read.length / rows);
  }
  return read;
}

/**
 * Loads ranges, as many in each request as an answer carries. Most workbooks take one request; no range takes none.
 *
 * @param ranges - each with how many cells it has, at most `MOST_CELLS`
 */
export async function readTogetherInPieces(
  context: Excel.RequestContext,
  ranges: readonly { range: Excel.Range; cells: number }[],
  properties: string,
): Promise<void> {
  let asked = 0;
  for (const { range, cells } of ranges) {
    if (asked > 0 && asked + cells > MOST_CELLS) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request is as large as an answer may be
      await context.sync();
      asked = 0;
    }
    range.load(properties);
    asked += cells;
  }
  if (asked > 0) await context.sync();
}
