import { invalidArgument, invalidOperation } from "../../richapi";
import { intersect, type Box, type Clearing } from "../grid";
import type { Range } from "./range";
import type { Worksheet } from "../worksheet/worksheet";

/** What a caller may clear: cells, and their links, notes and validations. */
interface Cleared {
  readonly cells?: Clearing;
  readonly links?: true;
  readonly rest?: true;
}

const CLEARED: Readonly<Record<string, Cleared>> = {
  All: { cells: "All", links: true, rest: true },
  Contents: { cells: "Contents" },
  Formats: { cells: "Formats" },
  Hyperlinks: { links: true },
  RemoveHyperlinks: { cells: "Formats", links: true },
};

/** Clears everything a range holds, in a table too. Fires no event. */
export function emptyCells({ box, worksheet }: Range): void {
  const { links, notes, validations } = worksheet.workbook.grid;
  for (const kept of [links, notes, validations]) kept.clear(worksheet.id, box);
  worksheet.grid.clear(box, "All");
}

/** Clears the chosen parts of a range; `All` includes its links, notes and validations. */
export function clearRange(range: Range, applyTo: unknown): void {
  const { box, worksheet } = range;
  const cleared = typeof applyTo === "string" ? CLEARED[applyTo] : undefined;
  if (!cleared) throw invalidArgument("Range.clear");
  const { cells, links = false, rest = false } = cleared;
  const takesContents = cells === "All" || cells === "Contents";
  if (takesContents && cutsTable(worksheet, box)) throw invalidOperation("Range.clear");
  const { grid } = worksheet.workbook;
  if (links) grid.links.clear(worksheet.id, box);
  if (rest) {
    grid.validations.clear(worksheet.id, box);
    grid.notes.clear(worksheet.id, box);
  }
  if (cells) worksheet.grid.clear(box, cells);
  if (takesContents) worksheet.cellsChanged(box);
}

/** Whether clearing a box would take a header and leave the rest of its table. */
function cutsTable({ gridTables }: Worksheet, box: Box): boolean {
  return gridTables.some((table) => {
    const common = intersect(table.box, box);
    const isWhole = common?.rows === table.box.rows && common.columns === table.box.columns;
    return common !== undefined && !isWhole && common.row === table.box.row;
  });
}
