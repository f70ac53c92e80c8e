import { isBlankCell, span, textAt, type Box, type SheetCells } from "./cells";
import { isFigure } from "./figures";

/**
 * Splits a sheet into rectangles of cells that belong together: at more blank rows than a table has inside, and at a blank
 * column before figures with labels of their own.
 */
export function findRegions(cells: SheetCells): Box[] {
  const width = Math.max(0, ...cells.values.map((row) => row.length));
  return split(cells, { top: 0, left: 0, bottom: cells.values.length - 1, right: width - 1 });
}

// The board's table has two blank rows above its result.
const MOST_BLANK_ROWS = 3;

function split(cells: SheetCells, box: Box): Box[] {
  const rows = runs(
    span(box.top, box.bottom).filter((row) => span(box.left, box.right).some((c) => !isBlankCell(cells, row, c))),
    MOST_BLANK_ROWS,
  );
  const bands = rows.map(([top, bottom]): Box => ({ ...box, top, bottom }));
  const boxes = bands.flatMap((band) => beside(cells, band));
  return boxes.length === 1 || boxes.length === 0 ? boxes : boxes.flatMap((part) => split(cells, part));
}

/** Splits tables that are side by side. Figures after a blank column without labels belong to the same table. */
function beside(cells: SheetCells, band: Box): Box[] {
  const used = span(band.left, band.right).filter((column) =>
    span(band.top, band.bottom).some((row) => !isBlankCell(cells, row, column)),
  );
  const boxes: Box[] = [];
  for (const [left, right] of runs(used, 0)) {
    const part = { ...band, left, right };
    const last = boxes.at(-1);
    if (last && !hasLabels(cells, part)) last.right = right;
    else boxes.push(part);
  }
  return boxes;
}

/** Tells whether words stand to the left of figures in more than one row. */
const hasLabels = (cells: SheetCells, box: Box): boolean => labelColumn(cells, box) !== undefined;

/** The first column with words in more than one row that has figures to the right. */
export const labelColumn = (cells: SheetCells, { top, bottom, left, right }: Box): number | undefined =>
  span(left, right - 1).find(
    (column) =>
      span(top, bottom).filter(
        (row) =>
          textAt(cells, row, column) !== "" && span(column + 1, right).some((other) => isFigure(cells, row, other)),
      ).length > 1,
  );

/** Joins numbers into runs of first and last, with at most some missing between them. */
function runs(numbers: readonly number[], missing: number): [first: number, last: number][] {
  const joined: [number, number][] = [];
  for (const number of numbers) {
    const run = joined.at(-1);
    if (run && number - run[1] <= missing + 1) run[1] = number;
    else joined.push([number, number]);
  }
  return joined;
}
