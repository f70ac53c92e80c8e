import { isHeldFormula, type HeldCell } from "./cells";

/**
 * A column of the user's own beside lines that are written anew: each cell goes with its line. Where every line computes,
 * the formulas stay where they are, as they read what is beside them; one that is the same on every line is on new lines
 * too.
 *
 * @param cells - the column as it was
 * @param from - by line, which one it was; undefined for one that is new
 * @returns the column as it is to be
 */
export function cellsBeside(cells: readonly HeldCell[], from: readonly (number | undefined)[]): HeldCell[] {
  const [first = ""] = cells;
  if (!cells.every(isHeldFormula)) return from.map((line) => (line === undefined ? "" : (cells[line] ?? "")));
  const onNew = cells.every((cell) => cell === first) ? first : "";
  return from.map((_line, i) => cells[i] ?? onNew);
}
