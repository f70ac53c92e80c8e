import { invalidArgument } from "../../richapi";
import { FORMAT_FIELDS, enteredCell, isFormula, type Box, type CellValue } from "../grid";
import { expandThisRow } from "../table/structured-reference";
import type { Worksheet } from "../worksheet/worksheet";

/**
 * Types values or formulas into cells, as Excel reads what is typed. Null leaves a cell as it is.
 *
 * @param typedAt - what is typed at a cell
 * @param location - the member that was set, for the error
 */
export function writeTyped(
  worksheet: Worksheet,
  box: Box,
  typedAt: (row: number, column: number) => unknown,
  location: string,
): void {
  const sheet = worksheet.grid;
  sheet.write(box, (row, column) => {
    const typed = typedAt(row, column);
    if (typed === null || typed === undefined) return undefined;
    if (!isCellValue(typed)) throw invalidArgument(location);
    const isText = FORMAT_FIELDS.numberFormat.read(sheet.style(row, column)) === "@";
    const isShorthand = typeof typed === "string" && isFormula(typed) && typed.includes("[@");
    const text = isShorthand ? expandThisRow(typed, worksheet.tableAt(row, column)?.name) : typed;
    return enteredCell(text, isText);
  });
}

function isCellValue(typed: unknown): typed is CellValue {
  return typeof typed === "string" || typeof typed === "boolean" || (typeof typed === "number" && isFinite(typed));
}
