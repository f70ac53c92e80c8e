import type { Box } from "../grid";
import type { Worksheet } from "../worksheet/worksheet";

/** Gives the new last rows of a table what each column's last row lets a user type, as Excel does. */
export function growValidations({ id, workbook }: Worksheet, before: Box, addedRows: number): void {
  const { validations } = workbook.grid;
  const last = before.row + before.rows - 1;
  const added = { row: last + 1, rows: addedRows, columns: 1 };
  for (let column = before.column; column < before.column + before.columns; column++) {
    const validation = before.rows > 1 ? validations.at(id, last, column) : undefined;
    if (validation) validations.set(id, [{ ...added, column }], validation);
  }
}
