import { isDayFormat, type SheetSnapshot } from "../../sheets";
import { readTogetherInPieces } from "./readInPieces";

/** Sheets whose values and number formats have been read, by their used ranges. */
export type ReadSheets = ReadonlyMap<Excel.Range, SheetSnapshot>;

/**
 * Reads what Excel shows in the cells whose number is a day or a time, as text for a reader. Nothing counts with it: it
 * follows the country of the user, and the year that the workbook counts from, which Office.js does not tell. A narrow
 * column changes nothing: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member
 *
 * One sync where any cell shows a day, more where they are more than an answer carries, else none.
 */
export async function readDays(context: Excel.RequestContext, sheets: ReadSheets): Promise<ReadSheets> {
  const dated = [...sheets].flatMap(([range, cells]) => {
    const box = boxOfDays(cells);
    if (!box) return [];
    const { top, left, rows, columns } = box;
    return [{ range, cells, box, shown: range.getCell(top, left).getResizedRange(rows - 1, columns - 1) }];
  });
  const asked = dated.map(({ shown, box }) => ({ range: shown, cells: box.rows * box.columns }));
  await readTogetherInPieces(context, asked, "text");
  const withDays = dated.map(({ range, cells, box, shown }) => {
    const days = cells.values.map((line, row) =>
      line.map((_value, column) =>
        isDay(cells, row, column) ? shown.text[row - box.top]?.[column - box.left] : undefined,
      ),
    );
    return [range, { ...cells, days }] as const;
  });
  return new Map([...sheets, ...withDays]);
}

type Box = { top: number; left: number; rows: number; columns: number };

/** The smallest block that holds every cell that shows a day, counted from the sheet's first filled cell. */
function boxOfDays(cells: SheetSnapshot): Box | undefined {
  let box: { top: number; left: number; bottom: number; right: number } | undefined;
  cells.values.forEach((line, row) =>
    line.forEach((_value, column) => {
      if (!isDay(cells, row, column)) return;
      const { top = row, left = column, right = column } = box ?? {};
      box = { top, left: Math.min(left, column), bottom: row, right: Math.max(right, column) };
    }),
  );
  return box && { top: box.top, left: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
}

const isDay = ({ values, formats }: SheetSnapshot, row: number, column: number): boolean =>
  typeof values[row]?.[column] === "number" && isDayFormat(formats?.[row]?.[column]);
