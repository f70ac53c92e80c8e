import type { Sheet } from "./sheet";

/** Where the heads over figures stand, counted from zero: on the right, as the figures do. */
export function figureHeads({ rows, columns }: Sheet): { row: number; column: number }[] {
  const heads = rows.flatMap(({ role }, row) => (role === "head" ? [row] : []));
  return heads.flatMap((row, i) => {
    const below = rows.slice(row + 1, heads[i + 1]);
    const overFigures = (column: number): boolean =>
      below.some(({ cells }) => cells[column]?.kind === "amount" || cells[column]?.kind === "rate");
    return columns.flatMap((_column, column) => (overFigures(column) ? [{ row, column }] : []));
  });
}
