import { address, LEDGER_CELLS, ledgerCells, TABLES, type MergedRow } from "../../sheets";
import { inParts, reached, type NextPart } from "../host";
import type { FoundTable } from "../read";
import { writeInPieces } from "../write";
import type { HiddenSheet } from "./hiddenSheet";
import type { Book } from "./readBook";
import { ownChanges, stagedOwn, stageOwn, type OwnChange } from "./stageOwn";

/** The new rows on the hidden sheet. */
export type Staged = {
  hidden: HiddenSheet;
  /** The new cells of a column of *Hovedbok*, by the order of its own columns. */
  after: (column: number) => Excel.Range;
  /** The changes of the user's own columns, with the new cells. */
  own: readonly (OwnChange & { range: Excel.Range })[];
};

/**
 * Where things stand on the hidden sheet. In the place that they have in *Hovedbok*: its cells as they are just before
 * the new rows, and the new cells of the user's own columns. Beside them the new rows, *Hovedbok* as it was read, and
 * what tells whether it has changed since.
 */
export function placesOn(worksheet: Excel.Worksheet, found: FoundTable | undefined) {
  const width = found?.header.length ?? 0;
  const left = (found?.column ?? 0) + width;
  const right = left + OWN.length;
  return {
    after: (column: number, rows: number) => worksheet.getRangeByIndexes(0, left + column, Math.max(1, rows), 1),
    rows: (rows: number) => worksheet.getRangeByIndexes(0, left, rows, OWN.length),
    read: (count: number) => worksheet.getRangeByIndexes(0, right, count, width),
    /** The address of a column of the copy that was read. */
    readAddress: (column: number, count: number) =>
      `${address(0, right + column)}:${address(count - 1, right + column)}`,
    /** The cells of a column of *Hovedbok*, as they are just before the new rows. */
    before: (column: number, count: number) =>
      worksheet.getRangeByIndexes(found?.row ?? 0, (found?.column ?? 0) + column, count, 1),
    /** Two cells with formulas. */
    checks: worksheet.getRangeByIndexes(0, right + width, 1, 2),
    /** What the two cells showed before the new rows were in place. */
    checked: worksheet.getRangeByIndexes(0, right + width + 2, 1, 2),
  };
}

/**
 * Copies the rows of *Hovedbok* to the hidden sheet, within Excel, in one go: the copy is what is read. The user's own
 * columns are left out, which are read apart: long notes would make an answer too large. Only queues.
 */
export function copyToRead(worksheet: Excel.Worksheet, found: FoundTable): Excel.Range {
  const copy = placesOn(worksheet, found).read(found.count);
  const body = found.table.getDataBodyRange();
  found.header.forEach((name, column) => {
    if (OWN.some((own) => own === name)) copy.getColumn(column).copyFrom(body.getColumn(column), "Values");
  });
  return copy;
}

/** Writes rows to the hidden sheet, in pieces that each fit a request, a sync each. */
export async function stageRows(
  context: Excel.RequestContext,
  hidden: HiddenSheet,
  rows: readonly MergedRow[],
  book: Book | undefined,
): Promise<Staged> {
  const { worksheet } = hidden;
  const places = placesOn(worksheet, book?.found);
  const changes = book ? ownChanges(book, rows) : [];
  const nextPart = inParts("preparing", rows.length * OWN.length + changes.flatMap(({ cells }) => cells).length);
  if (rows.length > 0) await writeRows(context, places.rows(rows.length), rows, nextPart);
  if (book) await stageOwn(context, worksheet, book, changes, nextPart);
  reached("writing");
  return {
    hidden,
    after: (column) => places.after(column, rows.length),
    own: book ? changes.map((change) => ({ ...change, range: stagedOwn(worksheet, book, change) })) : [],
  };
}

const OWN = TABLES.Hovedbok;

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
