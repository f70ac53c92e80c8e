import { isSameName, LEDGER_CELLS, ledgerCells, TABLES, type MergedRow } from "../../sheets";
import { ExcelRefusal, inExcel } from "../inExcel";
import { reached } from "../progress";
import type { Book } from "./readBook";

/** A hidden sheet with the rows to come, and beside them the own columns of *Hovedbok* as they were. */
export type Staged = {
  name: string;
  /** The cells to come of a column of *Hovedbok*, by its order among its own. */
  after: (column: number) => Excel.Range;
};

/**
 * Writes rows to a hidden sheet, in pieces that each fit a request, a sync each. Stopped or refused on the way, the sheet
 * is taken away again, and nothing else has been touched.
 */
export async function stageRows(
  context: Excel.RequestContext,
  rows: readonly MergedRow[],
  book: Book | undefined,
  known: readonly Excel.Worksheet[],
): Promise<Staged> {
  const name = freeName(known);
  reached("preparing", 0);
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.visibility = "Hidden";
  try {
    keepTexts(worksheet, rows.length);
    let first = 0;
    for (const piece of pieces(rows)) {
      worksheet.getRangeByIndexes(first, 0, piece.length, OWN.length).values = piece;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is as large as a request may be
      await context.sync();
      first += piece.length;
      reached("preparing", first / rows.length);
    }
    if (book) keepBefore(worksheet, book);
    await context.sync();
  } catch (error) {
    await takeAway(name).catch((refusal: unknown) => {
      if (!(refusal instanceof ExcelRefusal)) throw refusal;
      throw new ExcelRefusal(refusal.code, error, [name]);
    });
    throw error;
  }
  return {
    name,
    after: (column) => worksheet.getRangeByIndexes(0, column, Math.max(1, rows.length), 1),
  };
}

/** Takes the hidden sheet away, in a request of its own. */
export function takeAway(name: string): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    if (!worksheet.isNullObject) worksheet.delete();
    await context.sync();
  });
}

const OWN = TABLES.Hovedbok;

function freeName(known: readonly Excel.Worksheet[]): string {
  let name = "BIBSYS Hovedbok";
  while (known.some((one) => isSameName(one.name, name))) name += "_";
  return name;
}

/** What is a text stays one, whatever it looks like: 0123, 6-7, =1+1. */
function keepTexts(worksheet: Excel.Worksheet, count: number): void {
  OWN.forEach((column, at) => {
    if (LEDGER_CELLS[column].kind !== "words" || count === 0) return;
    asOne(worksheet.getRangeByIndexes(0, at, count, 1), "@");
  });
}

/** One format for every cell. The types ask for an array as large as the range; Excel takes one value for all. */
export function asOne(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

function keepBefore(worksheet: Excel.Worksheet, { found, placed }: Book): void {
  OWN.forEach((column, at) => {
    const before = found.table.getDataBodyRange().getColumn(placed.columnOf(column));
    worksheet.getRangeByIndexes(0, OWN.length + at, found.count, 1).copyFrom(before, "Values");
  });
}

/** The rows' cells, in pieces well below the 5 MB of a request to Excel on the web. */
function* pieces(rows: readonly MergedRow[]): Generator<(string | number)[][]> {
  let piece: (string | number)[][] = [];
  let size = 0;
  for (const row of rows) {
    const cells = ledgerCells(row);
    piece.push(cells);
    size += JSON.stringify(cells).length;
    if (size < MOST_CHARACTERS) continue;
    yield piece;
    [piece, size] = [[], 0];
  }
  if (piece.length > 0) yield piece;
}

/** Characters of a piece; some take two bytes or three. */
const MOST_CHARACTERS = 1_000_000;
