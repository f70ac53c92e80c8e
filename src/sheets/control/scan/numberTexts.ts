import { attempt, parseAmount, type Amount } from "../../../core";
import { address } from "../../model";
import { textAt, type SheetCells } from "./cells";
import { kindOf } from "./figures";
import type { FoundTable } from "./tables";

/** A text that looks like a number among the figures of a table. Rows and columns count from the first of the used cells. */
export type NumberText = { row: number; column: number; text: string; amount: Amount | undefined };

/** The texts among the figures of a table that look like numbers, row by row. */
export function numberTextsOf(
  cells: SheetCells,
  { lines, parts, rows, columns, convention }: FoundTable,
): NumberText[] {
  return lines.flatMap(({ isHeading, part = 0 }, line) =>
    columns.flatMap((column, at): NumberText[] => {
      const row = rows[line] ?? -1;
      if (isHeading || parts[part]?.[at]?.meaning.kind === "apart" || kindOf(cells, row, column) !== "number-text")
        return [];
      const text = textAt(cells, row, column);
      const amount = attempt(() => parseAmount(text), []) ?? attempt(() => parseAmount(text, convention), []);
      return [{ row, column, text, amount }];
    }),
  );
}

const MOST_AREAS = 12;

/** The addresses of cells, those below each other as one area: "B2:B4, C7". */
export function addressesOf(cells: readonly { row: number; column: number }[]): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { column: number; top: number; bottom: number }[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.column === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ column, top: row, bottom: row });
  }
  const shown = areas
    .slice(0, MOST_AREAS)
    .map(({ column, top, bottom }) => [...new Set([address(top, column), address(bottom, column)])].join(":"));
  return [...shown, ...(areas.length > MOST_AREAS ? ["…"] : [])].join(", ");
}
