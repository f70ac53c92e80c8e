/**
 * A column of the user's own beside lines that are written anew: each cell goes with its line, and a formula that is the
 * same on every line is on new lines too.
 *
 * @param cells - the column as it was, as formulas
 * @param from - by line, which one it was; undefined for one that is new
 * @returns the column as it is to be, as formulas
 */
export function cellsBeside(
  cells: readonly (readonly unknown[])[],
  from: readonly (number | undefined)[],
): (string | number | boolean)[][] {
  const formula = sameFormula(cells);
  return from.map((line) => [line === undefined ? formula : asHeld(cells[line]?.[0])]);
}

/** Excel reads what is written as if it were typed; the mark keeps a text such as 007 the text it is. */
export function asHeld(cell: unknown): string | number | boolean {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  const text = typeof cell === "string" ? cell : "";
  return text === "" || text.startsWith("=") ? text : `'${text}`;
}

function sameFormula(cells: readonly (readonly unknown[])[]): string {
  const [[first] = []] = cells;
  const isSame = typeof first === "string" && first.startsWith("=") && cells.every(([cell]) => cell === first);
  return isSame ? first : "";
}
