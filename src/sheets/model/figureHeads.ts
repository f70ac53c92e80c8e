import type { Sheet } from "./sheet";

/** The places of headers over figures, counted from zero. They are aligned right, like the figures. */
export function figureHeads({ rows, columns }: Sheet): { row: number; column: number }[] {
  const heads = rows.flatMap(({ role }, row) => (role === "head" ? [row] : []));
  return heads.flatMap((row, i) => {
    const below = rows.slice(row + 1, heads[i + 1]);
    const overFigures = (column: number): boolean =>
      below.some(({ cells }) => cells[column]?.kind === "amount" || cells[column]?.kind === "rate");
    return columns.flatMap((_column, column) => (overFigures(column) ? [{ row, column }] : []));
  });
}
