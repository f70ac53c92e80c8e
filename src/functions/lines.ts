import { isCellFault } from "../core";
import { cellError, cellValue, type Answer } from "./answer";
import { orCellError } from "./orCellError";
import { cellIn, isSingle, shapeOf, type PlacedCell, type Ranges } from "./shape";
import { tailOf } from "./tail";

/**
 * Computes every cell of a function of numbers or ranges (design, section 4): a range spills in its own shape, a single cell
 * repeats, a word argument may have one cell for each line, and different shapes are an error.
 *
 * @param amounts - arguments that are a single cell or have the shape of the answer
 * @param words - arguments that may also have one column, with a word for each line
 * @param prepare - reads what all cells share, once, and returns the computation of one cell
 * @returns a cell value for each cell; in a range, a cell that cannot be computed holds its own error
 */
export function eachCell<Amounts extends Ranges, Words extends Ranges>(
  amounts: Amounts,
  words: Words,
  prepare: () => (line: (argument: keyof (Amounts & Words) & string) => PlacedCell) => Answer,
): unknown[][] {
  return orCellError(() => {
    const shape = shapeOf(amounts, words);
    const compute = prepare();
    const given = { ...amounts, ...words };
    const answer = (row: number, column: number): unknown => {
      try {
        return cellValue(compute((argument) => cellIn(given, argument, row, column)));
      } catch (error) {
        if (isSingle(shape) || !isCellFault(error)) throw error;
        return cellError(error);
      }
    };
    const answers = (row: number): unknown[] =>
      Array.from({ length: shape.columns }, (_column, column) => answer(row, column));

    const tail = tailOf(Object.values(given), shape.rows);
    const computed = Array.from({ length: tail }, (_row, row) => answers(row));
    if (tail === shape.rows) return computed;
    const blank = answers(tail);
    return [...computed, ...Array.from({ length: shape.rows - tail }, () => blank)];
  });
}
