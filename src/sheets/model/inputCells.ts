import { labels, type Phrase } from "../../text";
import type { Cell, Choices, Row, Sheet } from "./sheet";

/** Consecutive input cells of a column with the same choices. */
export type InputBlock = { row: number; column: number; rows: number; choices: Choices | undefined };

/** All input cells of a sheet, one block for each run with the same choices. */
export function inputBlocks(sheet: Sheet): InputBlock[] {
  return sheet.columns.flatMap(({ input, choices }, column) => {
    if (!input) return [];
    const blocks: InputBlock[] = [];
    sheet.rows.forEach((line, row) => {
      if (!isWrittenIn(line, column)) return;
      const takes = choices ?? line.choices;
      const last = blocks.at(-1);
      if (last && last.row + last.rows === row && isSame(last.choices, takes)) last.rows += 1;
      else blocks.push({ row, column, rows: 1, choices: takes });
    });
    return blocks;
  });
}

/** The prompt Excel shows when an input cell is selected. */
export function promptOf(choices: Choices | undefined): Phrase {
  if (!choices) return labels.input.write;
  return choices.strict ? labels.input.choose : labels.input.suggest;
}

/** The choices as one text, separated by commas, as Excel reads a list. */
export const listText = ({ of }: Choices): string => of.join(",");

/** Tells whether the user writes in a cell: in items without a formula, and in totals that hold words, such as a remark on a sum. */
const isWrittenIn = ({ role, cells }: Row, column: number): boolean =>
  (role === "item" && !isComputed(cells[column])) ||
  ((role === "subtotal" || role === "total") && cells[column]?.kind === "words");

const isComputed = (cell: Cell | undefined): boolean => cell !== undefined && "formula" in cell;

const isSame = (one: Choices | undefined, other: Choices | undefined): boolean =>
  one?.strict === other?.strict && one?.of.join(",") === other?.of.join(",");
