/** Gives a cell as text, without the formula that spreadsheets put around a code to keep its zeros: `="0123"`. */
export function cellText(cell: unknown): string {
  if (typeof cell === "string")
    return cell
      .trim()
      .replace(/^="(.*)"$/su, "$1")
      .replace(/^'/u, "");
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}

/** Gives the text of a cell of a row; empty where the row has no such column. */
export const textAt = (row: readonly unknown[], place: number | undefined): string =>
  place === undefined ? "" : cellText(row[place]);
