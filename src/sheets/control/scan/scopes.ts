import type { Scope } from "../../../core";
import { readFormula, type Tree } from "../../workbook";
import type { SheetCells } from "./cells";

/** A cell that a formula adds or subtracts, counted from the first of the used cells. */
export type AddedCell = { row: number; column: number; sign: 1 | -1 };

// A formula that only adds and subtracts has no other signs than these.
const ONLY_ADDS = /^=[-+A-Z\d$:(),. ]+$/iu;
const MOST_CELLS = 5_000;

/**
 * What the formula of a cell adds. Undefined for a cell without one, "elsewhere" for a formula that does something else
 * than adding cells of its sheet.
 */
export function addedCells(
  cells: SheetCells,
  row: number,
  column: number,
): readonly AddedCell[] | "elsewhere" | undefined {
  const formula = cells.formulas[row]?.[column];
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  if (cells.values[row]?.[column] === formula) return undefined;
  if (!ONLY_ADDS.test(formula)) return "elsewhere";
  const tree = readFormula(formula);
  return (tree && added(cells, tree, 1)) ?? "elsewhere";
}

function added(cells: SheetCells, tree: Tree, sign: 1 | -1): AddedCell[] | undefined {
  if (tree.is === "reference") return cellsOfReference(cells, tree, sign);
  if (tree.is === "sign") {
    const [one, other] = tree.of;
    if (!one || !["+", "-"].includes(tree.sign)) return undefined;
    const turned = tree.sign === "-" ? (-sign as 1 | -1) : sign;
    return other ? joined([added(cells, one, sign), added(cells, other, turned)]) : added(cells, one, turned);
  }
  if (tree.is !== "call") return undefined;
  const name = tree.function.toUpperCase();
  if (name === "SUM") return joined(tree.of.map((part) => added(cells, part, sign)));
  const [first, second] = tree.of;
  if (name === "ROUND" && first) return added(cells, first, sign);
  const isSubtotal = name === "SUBTOTAL" && first?.is === "value" && (first.value === 9 || first.value === 109);
  return isSubtotal && second && tree.of.length === 2 ? added(cells, second, sign) : undefined;
}

function cellsOfReference({ row, column }: SheetCells, tree: Tree, sign: 1 | -1): AddedCell[] | undefined {
  const to = tree.is === "reference" ? tree.to : undefined;
  if (to?.to !== "cells" || to.sheet !== undefined) return undefined;
  const { top, left, bottom, right } = to;
  if (top === null || left === null || bottom === null || right === null) return undefined;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return undefined;
  const found: AddedCell[] = [];
  for (let r = top; r <= bottom; r += 1) {
    for (let c = left; c <= right; c += 1) found.push({ row: r - row, column: c - column, sign });
  }
  return found;
}

function joined(parts: readonly (AddedCell[] | undefined)[]): AddedCell[] | undefined {
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** Where the rows and columns of a sheet stand in a table. A row within it that is no line of it is "blank". */
export type TablePlaces = {
  lineOf: (row: number) => number | "blank" | undefined;
  columnOf: (column: number) => number | undefined;
};

/** The cells that a formula adds, by their lines and columns in a table. With one outside it, all come from elsewhere. */
export function scopeIn(all: ReturnType<typeof addedCells>, { lineOf, columnOf }: TablePlaces): Scope | undefined {
  if (all === undefined || all === "elsewhere") return all;
  const scope: { line: number; column: number; sign: 1 | -1 }[] = [];
  for (const { row, column, sign } of all) {
    const [line, at] = [lineOf(row), columnOf(column)];
    if (line === "blank") continue;
    if (line === undefined || at === undefined) return "elsewhere";
    scope.push({ line, column: at, sign });
  }
  return scope;
}
