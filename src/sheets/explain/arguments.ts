import type { Decimal } from "../../core";
import type { Area, Tree } from "../workbook";
import type { Setting } from "./setting";
import { scalar, Unexplained, valueOf, type Result } from "./result";

/** Evaluates an argument of one of Excel's functions. */
export function resultOf(tree: Tree | undefined, setting: Setting): Result {
  if (!tree) throw new Unexplained("an argument that is missing");
  return setting.evaluate(tree);
}

export const valueIn = (tree: Tree | undefined, setting: Setting): unknown => scalar(resultOf(tree, setting));

export function areaIn(tree: Tree | undefined, setting: Setting): Area {
  const { area } = resultOf(tree, setting);
  if (!area) throw new Unexplained("cells that are no area");
  return area;
}

/** The figure of a cell; undefined for words and blanks. */
export function asAmount(cell: unknown): Decimal | undefined {
  const value = valueOf(cell);
  return typeof value === "object" ? value : undefined;
}
