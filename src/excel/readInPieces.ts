/**
 * Reads what the cells of a range of any size show, a sync for each piece.
 *
 * @param most - cells of a piece
 */
export async function readInPieces(
  context: Excel.RequestContext,
  range: Excel.Range,
  most: number,
): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  const height = Math.max(1, Math.floor((most * range.rowCount) / range.cellCount));
  for (let first = 0; first < range.rowCount; first += height) {
    const piece = range.getRow(first).getResizedRange(Math.min(height, range.rowCount - first) - 1, 0);
    piece.load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is as large as an answer may be
    await context.sync();
    for (const row of piece.values as unknown[][]) rows.push(row);
  }
  return rows;
}
