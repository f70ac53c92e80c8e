import { notImplemented } from "../../richapi";
import { enteredCell, isFormula, textCell, type CellValue } from "../grid";
import type { Range } from "./range";

/**
 * Copies cells without their looks, and a text stays a text, whatever it looks like: what they show, or their formulas
 * too. Formulas are copied only to the same cells of another sheet, where their references stay as they are.
 */
export function copyRange(to: Range, from: Range, copyType: unknown, isOther: boolean): void {
  const { rows, columns } = from.box;
  const isInPlace = to.box.row === from.box.row && to.box.column === from.box.column;
  const isKnown = copyType === "Values" || (copyType === "Formulas" && isInPlace);
  if (!isKnown || isOther) throw notImplemented(`Range.copyFrom of ${String(copyType)}`);
  const box = { ...to.box, rows, columns };
  const copied = (copyType === "Formulas" ? from.formulas : from.values) ?? [];
  const shown = from.values ?? [];
  to.worksheet.grid.write(box, (row, column) => {
    const [y, x] = [row - box.row, column - box.column];
    return asCell(copied[y]?.[x] ?? "", shown[y]?.[x] ?? "");
  });
  to.worksheet.cellsChanged(box);
}

/** A text that looks like a formula stays a text. */
const asCell = (copied: CellValue, shown: CellValue): ReturnType<typeof enteredCell> =>
  typeof copied === "string" && copied !== "" && (!isFormula(copied) || copied === shown)
    ? textCell(copied)
    : enteredCell(copied, false);
