import { intersect, typedCell, withOneValue, type Box, type GridTable } from "../grid";
import { growValidations } from "../range/grow-validations";
import type { Worksheet } from "../worksheet/worksheet";

/**
 * Takes what a user has typed directly below a table into the table, as Excel does.
 *
 * The new rows get each column's formula and look. A row that holds something else too stays outside, and so does
 * everything on a protected sheet. A table that ends with a row of totals takes in nothing.
 */
export function growTable(worksheet: Worksheet, typed: Box): void {
  const table = worksheet.gridTables.find((one) => !one.hasTotals && isDirectlyBelow(one.box, typed));
  if (!table || worksheet.protection.protected) return;
  const added = { ...table.box, row: typed.row, rows: typed.rows };
  if (worksheet.gridTables.some(({ box }) => intersect(box, added)) || !isOnlyTyped(worksheet, added, typed)) return;
  worksheet.workbook.grid.tables.resize(table, { ...table.box, rows: table.box.rows + typed.rows });
  growValidations(worksheet, table.box, added.rows);
  fillDown(worksheet, table, added);
}

function isDirectlyBelow(table: Box, typed: Box): boolean {
  const isWithin = typed.column >= table.column && typed.column + typed.columns <= table.column + table.columns;
  return isWithin && typed.row === table.row + table.rows;
}

function isOnlyTyped(worksheet: Worksheet, added: Box, typed: Box): boolean {
  const used = worksheet.grid.usedBox(added, true);
  if (!used) return false;
  return used.column >= typed.column && used.column + used.columns <= typed.column + typed.columns;
}

function fillDown({ grid }: Worksheet, { box }: GridTable, added: Box): void {
  const last = box.row + box.rows - 1;
  const columnFormula = (column: number): string | undefined => {
    const formulas = Array.from({ length: box.rows - 1 }, (_, index) => grid.formula(box.row + 1 + index, column));
    return formulas.every((formula) => formula === formulas[0]) ? formulas[0] : undefined;
  };
  grid.mergeStyle(added, (_row, column) => grid.style(last, column));
  grid.write(added, (row, column) => {
    const formula = columnFormula(column);
    const isFree = grid.value(row, column) === "" && grid.formula(row, column) === undefined;
    if (formula === undefined || !isFree) return undefined;
    const cell = typedCell(formula, false);
    return grid.givesOneValue(last, column) ? withOneValue(cell) : cell;
  });
}
