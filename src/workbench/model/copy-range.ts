import { notImplemented } from "../richapi";
import { textCell, typedCell, type CellValue } from "./grid";
import type { Range } from "./range";

/** Copies what cells show, without their formulas and looks: a text stays a text, whatever it looks like. */
export function copyRange(to: Range, from: Range, copyType: unknown, isOther: boolean): void {
  if (copyType !== "Values" || isOther) throw notImplemented(`Range.copyFrom of ${String(copyType)}`);
  const { rows, columns } = from.box;
  const box = { ...to.box, rows, columns };
  const values = from.values ?? [];
  to.worksheet.grid.write(box, (row, column) => asCell(values[row - box.row]?.[column - box.column] ?? ""));
  to.worksheet.cellsChanged(box);
}

const asCell = (value: CellValue): ReturnType<typeof typedCell> =>
  typeof value === "string" && value !== "" ? textCell(value) : typedCell(value, false);
