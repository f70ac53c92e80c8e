import { isDayFormat, type SheetSnapshot } from "../../sheets";

/** A sheet whose cells and number formats have been read. */
export type ReadSheet = { readonly range: Excel.Range; readonly cells: SheetSnapshot };

/**
 * Reads what Excel shows in the cells whose number is a day or a time, as text for a reader. Nothing counts with it: it
 * follows the country of the user, and the year that the workbook counts from, which Office.js does not tell. A narrow
 * column changes nothing: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member
 *
 * One sync where any cell shows a day, else none.
 */
export async function readDays(context: Excel.RequestContext, sheets: readonly ReadSheet[]): Promise<SheetSnapshot[]> {
  const dated = sheets.map(({ range, cells }) => {
    const box = boxOfDays(cells);
    const shown = box && range.getCell(box.top, box.left).getResizedRange(box.rows - 1, box.columns - 1);
    return { cells, box, shown: shown?.load("text") };
  });
  if (dated.some(({ shown }) => shown)) await context.sync();
  return dated.map(({ cells, box, shown }) => {
    if (!box || !shown) return cells;
    const texts = shown.text;
    const days = cells.values.map((line, row) =>
      line.map((value, column) =>
        isDay(value, cells.formats?.[row]?.[column]) ? texts[row - box.top]?.[column - box.left] : undefined,
      ),
    );
    return { ...cells, days };
  });
}

type Box = { top: number; left: number; rows: number; columns: number };

/** The smallest block that holds every cell that shows a day, counted from the sheet's first filled cell. */
function boxOfDays({ values, formats }: SheetSnapshot): Box | undefined {
  const places = values.flatMap((line, row) =>
    line.flatMap((value, column) => (isDay(value, formats?.[row]?.[column]) ? [{ row, column }] : [])),
  );
  const [first] = places;
  if (!first) return undefined;
  let box = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of places) {
    box = {
      top: box.top,
      left: Math.min(box.left, column),
      bottom: row,
      right: Math.max(box.right, column),
    };
  }
  return { top: box.top, left: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
}

const isDay = (value: unknown, format: unknown): boolean => typeof value === "number" && isDayFormat(format);
