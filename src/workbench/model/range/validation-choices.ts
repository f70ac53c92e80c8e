import type { Box, Validation } from "../grid";
import { SAMPLE } from "./format-property";
import { referredRange } from "./referred-range";
import type { Worksheet } from "../worksheet/worksheet";

/** What a list lets a user choose, in its order; undefined where anything may be typed. */
export function choicesOf(worksheet: Worksheet, { list }: Validation): readonly string[] | undefined {
  if (!list) return undefined;
  if (!list.source.startsWith("=")) return list.source.split(",").map((choice) => choice.trim());
  const cells = referredRange(worksheet, list.source.slice(1))?.values ?? [];
  return cells.flat().map(String);
}

/** For each cell of a box whether it holds a choice. Like Excel's own list, it minds case. */
export function areChoices(worksheet: Worksheet, box: Box, validation: Validation): readonly boolean[] {
  const choices = choicesOf(worksheet, validation);
  if (!choices) return [true];
  const answers: boolean[] = [];
  for (let row = box.row; row < box.row + Math.min(box.rows, SAMPLE); row++) {
    for (let column = box.column; column < box.column + Math.min(box.columns, SAMPLE); column++) {
      const value = String(worksheet.grid.value(row, column));
      answers.push(value === "" ? validation.ignoreBlanks : choices.includes(value));
    }
  }
  return answers;
}
