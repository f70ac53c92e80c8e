import { formulaAt, isOneCell, valuesIn, type Area, type Reference } from "../workbook";
import { originOf } from "./origin";
import { isCellError, Unexplained, valueOf, type Result } from "./result";
import type { Setting } from "./setting";

/** The result of a reference to an area. */
export function referredArea(area: Area, { snapshot }: Setting, reference?: Reference): Result {
  const values = valuesIn(snapshot, area);
  if (!values) throw new Unexplained("cells that were not read");
  const origin = originOf(snapshot, area, reference);
  if (!isOneCell(area)) return { values, area, expression: { is: "origin", origin, value: undefined } };
  const [[only] = []] = values;
  const value = isCellError(only) ? undefined : valueOf(only);
  // A blank cell compares differently from the empty text of a formula.
  const isBlankCell = only === "" && formulaAt(snapshot, area) === undefined;
  return { values: isBlankCell ? [[null]] : values, area, expression: { is: "origin", origin, value } };
}
