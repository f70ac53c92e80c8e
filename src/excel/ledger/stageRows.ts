import { isSameName, LEDGER_CELLS, ledgerCells, TABLES, type MergedRow } from "../../sheets";
import { ExcelRefusal, inExcel, inParts, reached, type NextPart } from "../host";
import { writeInPieces } from "../write";
import type { Book } from "./readBook";
import { ownChanges, stagedOwn, stageOwn, type OwnChange } from "./stageOwn";

/**
 * A hidden sheet. It holds the changed cells of the user's own columns, in the place they have in *Hovedbok*; beside
 * them the new rows and the old rows.
 */
export type Staged = {
  name: string;
  /** The new cells of a column of *Hovedbok*, by the order of its own columns. */
  after: (column: number) => Excel.Range;
  /** The old cells of a column. */
  before: (hidden: Excel.Worksheet, column: number) => Excel.Range;
  /** The changes of the user's own columns, with the new cells. */
  own: readonly (OwnChange & { range: Excel.Range })[];
};

/**
 * Writes rows to a hidden sheet, in pieces that each fit a request, a sync each. Where the work is stopped or refused,
 * the hidden sheet is deleted, and nothing else was touched.
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
  const left = book ? book.found.column + book.found.header.length : 0;
  const before = (hidden: Excel.Worksheet, column: number): Excel.Range =>
    hidden.getRangeByIndexes(0, left + OWN.length + column, book?.found.count ?? 1, 1);
  const changes = book ? ownChanges(book, rows) : [];
  const nextPart = inParts("preparing", rows.length * OWN.length + changes.flatMap(({ cells }) => cells).length);
  try {
    if (rows.length > 0) {
      await writeRows(context, worksheet.getRangeByIndexes(0, left, rows.length, OWN.length), rows, nextPart);
    }
    if (book) {
      await stageOwn(context, worksheet, book, changes, nextPart);
      keepBefore(book, (column) => before(worksheet, column));
    }
    await context.sync();
    reached("writing");
  } catch (error) {
    await takeAway(name).catch((refusal: unknown) => {
      if (!(refusal instanceof ExcelRefusal)) throw refusal;
      throw new ExcelRefusal(refusal.code, error, [name]);
    });
    throw error;
  }
  return {
    name,
    after: (column) => worksheet.getRangeByIndexes(0, left + column, Math.max(1, rows.length), 1),
    before,
    own: book ? changes.map((change) => ({ ...change, range: stagedOwn(worksheet, book, change) })) : [],
  };
}

/** Deletes the hidden sheet, in a request of its own. */
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

function writeRows(
  context: Excel.RequestContext,
  range: Excel.Range,
  rows: readonly MergedRow[],
  nextPart: NextPart,
): Promise<void> {
  keepTexts(range);
  const cells = rows.map(ledgerCells);
  return writeInPieces(context, { range, rows: cells, what: "values" }, nextPart(rows.length * OWN.length));
}

/** Keeps texts as texts, whatever they look like: 0123, 6-7, =1+1. */
function keepTexts(range: Excel.Range): void {
  OWN.forEach((column, at) => {
    if (LEDGER_CELLS[column].kind === "words") asOne(range.getColumn(at), "@");
  });
}

/** Gives every cell one format. The types ask for an array as large as the range; Excel takes one value for all. */
export function asOne(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

function keepBefore({ found, placed }: Book, kept: (column: number) => Excel.Range): void {
  OWN.forEach((column, at) => {
    kept(at).copyFrom(found.table.getDataBodyRange().getColumn(placed.columnOf(column)), "Values");
  });
}
