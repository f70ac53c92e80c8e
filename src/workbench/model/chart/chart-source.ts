import type { Range } from "../range/range";

/** Where a series has its name, its values and the names of its points. */
export interface SeriesSource {
  readonly name: Range | undefined;
  readonly values: Range;
  readonly categories: Range | undefined;
}

/**
 * Takes a range apart as Excel does when a chart is made of it.
 *
 * A first row of texts names the series and a first column of texts names the points, or the other way round where the
 * series lie in rows. Left to itself, Excel takes the longer side for the points.
 *
 * @param seriesBy - `Columns`, `Rows` or `Auto`
 */
export function splitSource(range: Range, seriesBy: string): readonly SeriesSource[] {
  const hasTopTexts = range.rowCount > 1 && isText(range.getRow(0).getLastColumn());
  const hasLeftTexts = range.columnCount > 1 && isText(range.getColumn(0).getLastRow());
  const body = inner(range, hasTopTexts ? 1 : 0, hasLeftTexts ? 1 : 0);
  const topTexts = hasTopTexts ? inner(range, 0, hasLeftTexts ? 1 : 0).getRow(0) : undefined;
  const leftTexts = hasLeftTexts ? inner(range, hasTopTexts ? 1 : 0, 0).getColumn(0) : undefined;
  if (areColumns(body, seriesBy)) {
    return counted(body.columnCount, (at) => {
      return { name: topTexts?.getColumn(at), values: body.getColumn(at), categories: leftTexts };
    });
  }
  return counted(body.rowCount, (at) => {
    return { name: leftTexts?.getRow(at), values: body.getRow(at), categories: topTexts };
  });
}

function areColumns(body: Range, seriesBy: string): boolean {
  return seriesBy === "Auto" ? body.rowCount >= body.columnCount : seriesBy === "Columns";
}

function inner(range: Range, rows: number, columns: number): Range {
  return range.getOffsetRange(rows, columns).getResizedRange(-rows, -columns);
}

/** A formula that has no value yet counts as a figure. */
function isText(cell: Range): boolean {
  const { box, worksheet } = cell;
  const value = worksheet.grid.value(box.row, box.column);
  return typeof value === "string" && value !== "";
}

function counted<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
