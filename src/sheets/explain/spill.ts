import {
  formulaAt,
  oneCell,
  readFormula,
  sheetIn,
  tableAt,
  valueAt,
  type Area,
  type SheetSnapshot,
  type Snapshot,
} from "../workbook";
import { evaluate } from "./evaluate";
import type { CallFunction } from "./setting";
import { isFaulty, Unexplained } from "./result";

/** A cell filled by the spilled answer of another: the other cell, and the position in its answer. */
export type Spill = { from: Area; row: number; column: number };

/**
 * Finds the formula that has spilled over a cell: the nearest one above and to the left whose answer has the value of the
 * cell in its place.
 */
export function spillOf(snapshot: Snapshot, at: Area, call: CallFunction): Spill | undefined {
  const shown = valueAt(snapshot, at.sheet, at.row, at.column);
  if (shown === "" || formulaAt(snapshot, at) !== undefined) return undefined;
  for (const from of spillingCells(snapshot, at)) {
    const [row, column] = [at.row - from.row, at.column - from.column];
    const answer = answerOf(snapshot, from, call);
    const cell = answer?.[row]?.[column];
    if (cell === shown || (isFaulty(cell) && String(shown).startsWith("#"))) return { from, row, column };
  }
  return undefined;
}

/** The cells above and to the left whose formula may spill, nearest first. Nothing spills in a table. */
export function spillingCells(snapshot: Snapshot, at: Area): Area[] {
  const sheet = sheetIn(snapshot, at.sheet);
  const calling = sheet ? callingCells(sheet) : [];
  const distance = (from: Area): number => at.row - from.row + (at.column - from.column);
  return calling
    .filter((from) => from.row <= at.row && from.column <= at.column && !tableAt(snapshot, from))
    .sort((one, other) => distance(one) - distance(other));
}

/** The cells of a sheet whose formula may spill. They are found once and needed for every explained cell. */
function callingCells(sheet: SheetSnapshot): readonly Area[] {
  const before = CALLING.get(sheet);
  if (before) return before;
  const found: Area[] = [];
  sheet.formulas.forEach((cells, down) =>
    cells.forEach((formula, across) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !maySpill(formula)) return;
      found.push(oneCell(sheet.name, sheet.row + down, sheet.column + across));
    }),
  );
  CALLING.set(sheet, found);
  return found;
}

/** Whether an answer may be several cells, and can be worked out again: of a function of ours, an area or an array. */
const maySpill = (formula: string): boolean =>
  /BIBSYS[._]/iu.test(formula) ||
  /^=(?:TRANSPOSE\(|\{)/iu.test(formula) ||
  (formula.includes(":") && !formula.includes("("));

const CALLING = new WeakMap<SheetSnapshot, readonly Area[]>();

function answerOf(snapshot: Snapshot, from: Area, call: CallFunction): readonly (readonly unknown[])[] | undefined {
  const formula = formulaAt(snapshot, from);
  const tree = formula === undefined ? undefined : readFormula(formula);
  if (!tree) return undefined;
  try {
    return evaluate(tree, { snapshot, at: from, call, spilled: { row: 0, column: 0 } }).values;
  } catch (error) {
    if (error instanceof Unexplained) return undefined;
    throw error;
  }
}
