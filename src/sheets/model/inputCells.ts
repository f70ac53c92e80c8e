import { labels, type Phrase } from "../../text";
import type { Choices, Row, Sheet } from "./sheet";

/** Cells below each other that the user writes in, and that take the same. */
export type InputBlock = { row: number; column: number; rows: number; choices: Choices | undefined };

/** Every cell that the user writes in, a block for each run of those in a column that take the same. */
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

/** What Excel says when a cell that takes this is selected. */
export function promptOf(choices: Choices | undefined): Phrase {
  if (!choices) return labels.input.write;
  return choices.strict ? labels.input.choose : labels.input.suggest;
}

/** The list as Excel takes it: one text, with a comma between. */
export const listText = ({ of }: Choices): string => of.join(",");

/** Items, and totals where these hold words: a reader's remark on a sum. */
const isWrittenIn = ({ role, cells }: Row, column: number): boolean =>
  role === "item" || ((role === "subtotal" || role === "total") && cells[column]?.kind === "words");

const isSame = (one: Choices | undefined, other: Choices | undefined): boolean =>
  one?.strict === other?.strict && one?.of.join(",") === other?.of.join(",");
