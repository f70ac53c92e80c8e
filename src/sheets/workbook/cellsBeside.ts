import { isHeldFormula } from "./formulaCell";

/** What a cell holds, as it is written again. */
export type HeldCell = string | number | boolean;

/**
 * Moves a user's own column along with the lines beside it, when those are written anew: each cell goes with its line.
 *
 * Where every line computes, the formulas keep their places, since they read what is beside them. A formula that is the
 * same on every line is on new lines too.
 *
 * @param cells - the column before
 * @param from - for each new line, its line before; undefined for a line that was not there
 * @returns the column after
 */
export function cellsBeside(cells: readonly HeldCell[], from: readonly (number | undefined)[]): HeldCell[] {
  const [first = ""] = cells;
  if (!cells.every(isHeldFormula)) return from.map((line) => (line === undefined ? "" : (cells[line] ?? "")));
  const onNew = cells.every((cell) => cell === first) ? first : "";
  return from.map((_line, i) => cells[i] ?? onNew);
}
