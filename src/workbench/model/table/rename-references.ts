import { mergeRefTokens, tokenize, tokenTypes } from "@borgar/fx";
import { typedCell, WHOLE_SHEET, withOneValue, type CellsByRow } from "../grid";
import type { Workbook } from "../workbook/workbook";

/**
 * Lets every formula of the workbook follow a table's new name, as Excel does. Only cells that hold something are visited:
 * one cell at the end of a sheet makes its used range 17 billion cells.
 */
export function renameInFormulas({ worksheets }: Workbook, before: string, after: string): void {
  for (const { grid } of worksheets.items()) {
    const used = grid.usedBox(WHOLE_SHEET, true);
    if (!used) continue;
    const cells: CellsByRow = {};
    grid.forEachCell(used, (row, column) => {
      const formula = grid.keptFormula(row, column) ? undefined : grid.formula(row, column);
      const renamed = formula === undefined ? undefined : renameIn(formula, before, after);
      if (renamed === undefined || renamed === formula) return;
      const cell = typedCell(renamed, false);
      (cells[row] ??= {})[column] = grid.givesOneValue(row, column) ? withOneValue(cell) : cell;
    });
    if (Object.keys(cells).length > 0) grid.fill(used, cells);
  }
}

/** Texts in the formula stay as they are, and so do names that only begin or end as the table's does. */
export function renameIn(formula: string, before: string, after: string): string {
  const start = `${before}[`.toLowerCase();
  return mergeRefTokens(tokenize(formula))
    .map(({ type, value }) => {
      const isOfTable = type === tokenTypes.REF_STRUCT && value.toLowerCase().startsWith(start);
      return isOfTable ? after + value.slice(before.length) : value;
    })
    .join("");
}
