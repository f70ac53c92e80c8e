import { address } from "../../model";
import type { SheetCells } from "./cells";
import { kindOf } from "./figures";
import type { FoundTable } from "./tables";

/** A cell of a table. Rows and columns count from the first of the used cells. */
type TableCell = { row: number; column: number };

/** The texts among the figures of a table that look like numbers, row by row. */
export function numberTextsOf(cells: SheetCells, { lines, parts, rows, columns }: FoundTable): TableCell[] {
  return lines.flatMap(({ isHeading, part = 0 }, line) =>
    columns.flatMap((column, at): TableCell[] => {
      const row = rows[line] ?? -1;
      const isCounted = !isHeading && parts[part]?.[at]?.meaning.kind !== "apart";
      return isCounted && kindOf(cells, row, column) === "number-text" ? [{ row, column }] : [];
    }),
  );
}

const MOST_AREAS = 12;

/** The addresses of cells, those below each other as one area: "B2:B4, C7". */
export function addressesOf(cells: readonly TableCell[]): string {
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
