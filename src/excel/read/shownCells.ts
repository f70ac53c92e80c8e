import { asHeld, keptCell } from "../host";

/** The cells of a sheet from its first cell: the values they show, and the formulas of those that compute. */
export type Cells = { values: readonly (readonly unknown[])[]; formulas: readonly (readonly unknown[])[] };

/** Asks for the cells of a sheet. Call the result after the next sync. */
export function askForCells(worksheet: Excel.Worksheet): () => Cells {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("values,formulas,rowIndex,columnIndex");
  /* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- what is returned is called after the sync */
  return () =>
    used.isNullObject
      ? { values: [], formulas: [] }
      : { values: fromFirstCell(used, used.values), formulas: fromFirstCell(used, used.formulas) };
  /* eslint-enable office-addins/call-sync-before-read, office-addins/call-sync-after-load */
}

export async function cellsAsked(worksheet: Excel.Worksheet): Promise<Cells> {
  const cells = askForCells(worksheet);
  await worksheet.context.sync();
  return cells();
}

/**
 * Gives the cells that others have changed since a sheet was read what stood in them. Only queues.
 *
 * @param stood - what stood before the writing; undefined where nobody knows
 */
export function restoreCells(worksheet: Excel.Worksheet, stood: Cells | undefined, read: Cells): void {
  stood?.formulas.forEach((row, at) =>
    row.forEach((formula, column) => {
      if (formula === read.formulas[at]?.[column]) return;
      worksheet.getRangeByIndexes(at, column, 1, 1).formulas = [
        // A text that looks like a formula equals the value its cell shows.
        [formula === stood.values[at]?.[column] ? keptCell(formula) : asHeld(formula)],
      ];
    }),
  );
}

/**
 * Pads the used range, which begins at the first used cell: the rows of a report are counted from the first row of the
 * sheet.
 */
function fromFirstCell({ rowIndex, columnIndex }: Excel.Range, cells: readonly (readonly unknown[])[]): unknown[][] {
  const left = Array.from({ length: columnIndex }, (): unknown => "");
  return [...Array.from({ length: rowIndex }, (): unknown[] => []), ...cells.map((row) => [...left, ...row])];
}
