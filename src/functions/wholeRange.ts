import { readAmount, type Amount } from "../core";
import { cellValue } from "./answer";
import { cellIn } from "./shape";
import { tailOf } from "./tail";

/**
 * Computes a range as a whole, such as parts that must sum: its cells in reading order, row by row.
 *
 * @param argument - the range's name, for messages
 * @param compute - gives an answer for each cell, in order
 * @returns the answers in the shape of the range; its blank tail stays blank and is not computed
 */
export function wholeRange(
  range: unknown[][],
  argument: string,
  compute: (amounts: (Amount | undefined)[]) => readonly (Amount | undefined)[],
): unknown[][] {
  const answers = compute(amountsOf(range, argument));
  let at = 0;
  return range.map((row) => row.map(() => cellValue(answers[at++])));
}

/** The amounts of a range in reading order, without its blank tail. */
export const amountsOf = (range: unknown[][], argument: string): (Amount | undefined)[] =>
  range
    .slice(0, tailOf([range], range.length))
    .flatMap((cells, row) =>
      cells.map((_cell, column) => readAmount(...cellIn({ [argument]: range }, argument, row, column))),
    );
