import {
  besideFigures,
  FONT,
  FONT_SIZE,
  LEDGER_CELLS,
  ledgerSheet,
  numberFormat,
  TABLES,
  type MergedRow,
} from "../../sheets";
import type { Language } from "../../text";
import { queueSheets, type LoggedLine, type QueuedSheets } from "../write";
import { changedMeanwhile, ExcelRefusal, inExcel, resizeBody, signDone } from "../host";
import { askForBookBefore, keptBookBefore, type BookBefore } from "./checkBook";
import { hiddenIn } from "./hiddenSheet";
import type { Book } from "./readBook";
import { putOwnBack } from "./stageOwn";
import { asOne, placesOn, type Staged } from "./stageRows";

/** The new rows, and the book they replace. */
export type Swap = {
  rows: readonly MergedRow[];
  book: Book | undefined;
  staged: Staged;
  language: Language;
  known: readonly Excel.Worksheet[];
  /** Makes the log where there is none. Where somebody else has made it, the request ends before it changes anything. */
  openLog: () => void;
  log: () => LoggedLine;
};

/**
 * Replaces the rows of *Hovedbok* with staged ones, in one sync, all or nothing. Values are copied within Excel, so the
 * formats of the sheet stay. What the user has added to a row moves with it, formulas as formulas.
 *
 * @returns the name of the sheet
 * @throws Meanwhile where somebody has changed *Hovedbok* since it was read: their change stands, and nothing is imported
 */
export async function swapRows(context: Excel.RequestContext, swap: Swap): Promise<string> {
  const { rows, book, staged, language, known } = swap;
  if (book) {
    swap.openLog();
    // Excel deletes no row that a filter hides.
    book.found.table.clearFilters();
    // Ends the request here where lines are gone: what stands below the table would be written over.
    book.found.table.rows.getItemAt(book.found.count - 1).load("index");
  }
  const before = book && askForBookBefore(book, staged);
  const queued = book ? undefined : queueSheets(context, [ledgerSheet()], language, known);
  const table = context.workbook.tables.getItem(book?.found.name ?? "Hovedbok");
  putInPlace(table, swap);
  const logged = swap.log();
  const after = Math.max(1, rows.length);
  if (book && after < book.found.count) resizeBody(table, book.found.count, after);
  const lines = table.rows.load("count");
  // Has to be the last: by it a request is known that was carried out and whose response is lost.
  signDone(staged.hidden.worksheet, staged.hidden.token);
  try {
    await context.sync();
  } catch (error) {
    const kept = await lookUp(swap);
    if (kept === undefined) {
      await putBack(swap, { queued, logged, error });
      throw (await isShorter(swap)) ? changedMeanwhile("Hovedbok") : error;
    }
    return checked(swap, { queued, logged, kept });
  }
  const sheet = await checked(swap, { queued, logged, kept: before?.(), lines: lines.count });
  await logged.settle();
  return sheet;
}

/** Holds what the request did against what it was to do, and puts it back where they differ. */
async function checked(swap: Swap, done: Queued & { kept: BookBefore | undefined; lines?: number }): Promise<string> {
  const { book, rows } = swap;
  const { kept, lines, ...queued } = done;
  const isOtherwise = lines !== undefined && lines !== Math.max(1, rows.length);
  const name = book?.found.sheet ?? ledgerSheet().name;
  if (kept?.isAsRead !== false && !isOtherwise) return name;
  // Excel leaves rows that a filter hides, and says nothing (OfficeDev/office-js #994).
  const error = kept?.isAsRead === false ? changedMeanwhile(name) : new ExcelRefusal("InsertDeleteConflict", undefined);
  await putBack(swap, { ...queued, error, before: kept });
  throw error;
}

/** What the request queued, to be taken away again. */
type Queued = { queued: QueuedSheets | undefined; logged: LoggedLine };

/** What was there before a request whose response is lost; undefined where the request was not carried out whole. */
function lookUp({ staged, book }: Swap): Promise<BookBefore | undefined> {
  return inExcel(async (context) => {
    const hidden = await hiddenIn(context, staged.hidden.token);
    if (!hidden?.isDone) return undefined;
    return book ? keptBookBefore(context, book, hidden.worksheet) : { isAsRead: true, count: 0, own: undefined };
  });
}

/** Tells whether somebody has removed lines of *Hovedbok* since it was read. Such a request ends before it writes. */
async function isShorter({ book }: Swap): Promise<boolean> {
  if (!book) return false;
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(book.found.name ?? "Hovedbok");
    const rows = table.rows.load("count");
    await context.sync();
    return !table.isNullObject && rows.count < book.found.count;
  });
}

function putInPlace(table: Excel.Table, { rows, book, staged }: Swap): void {
  const [before, after] = [book?.found.count ?? 1, Math.max(1, rows.length)];
  if (after > before) resizeBody(table, before, after);
  const body = (column: number) => table.getDataBodyRange().getColumn(column).getCell(0, 0);
  OWN.forEach((column, at) => {
    const place = book?.placed.columnOf(column) ?? at;
    const cells = body(place).getResizedRange(after - 1, 0);
    if (after > before || !book) dressNews(news(cells, book ? before : 0, after), column, at);
    cells.copyFrom(staged.after(at), "Values");
  });
  if (after > before) {
    const added = table.getDataBodyRange().getOffsetRange(before, 0).getResizedRange(-before, 0);
    added.format.font.name = FONT;
    added.format.font.size = FONT_SIZE;
  }
  for (const { column, first, cells, range } of staged.own) {
    const there = body(column)
      .getOffsetRange(first, 0)
      .getResizedRange(cells.length - 1, 0);
    there.copyFrom(range, "Formulas");
  }
}

const OWN = TABLES.Hovedbok;

const news = (cells: Excel.Range, before: number, after: number): Excel.Range =>
  cells.getCell(before, 0).getResizedRange(after - before - 1, 0);

/** Gives new rows the look of the first row, which was made with the sheet. */
function dressNews(cells: Excel.Range, column: (typeof OWN)[number], at: number): void {
  const sheet = ledgerSheet();
  asOne(cells, numberFormat(LEDGER_CELLS[column], sheet, at));
  // As in all sheets, the first column is indented, and so are words directly beside figures.
  if (at === 0 || besideFigures(sheet).includes(at)) {
    cells.format.horizontalAlignment = "Left";
    cells.format.indentLevel = 1;
  }
}

/** Puts everything back as it was, in requests of their own: a failed request can carry nothing more. */
async function putBack(
  swap: Swap,
  { queued, logged, error, before }: Queued & { error: unknown; before?: BookBefore | undefined },
): Promise<void> {
  const { book, staged } = swap;
  try {
    if (book) await restore(swap, book, before);
    try {
      await logged.takeAway(error);
    } finally {
      await queued?.putBack(error);
    }
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [book?.found.sheet ?? ledgerSheet().name, staged.hidden.name]);
  }
}

/** Puts the lines of *Hovedbok* back from the hidden sheet, if the request came so far as to touch them. */
async function restore({ staged, rows }: Swap, book: Book, seen: BookBefore | undefined): Promise<void> {
  const { found, placed } = book;
  await inExcel(async (context) => {
    const hidden = await hiddenIn(context, staged.hidden.token);
    const table = context.workbook.tables.getItem(found.name ?? "Hovedbok");
    const now = table.rows.load("count");
    const before = hidden && (await keptBookBefore(context, book, hidden.worksheet));
    if (!hidden || !before) return;
    table.clearFilters();
    resizeBody(table, now.count, before.count);
    const places = placesOn(hidden.worksheet, found);
    OWN.forEach((column, at) => {
      const place = placed.columnOf(column);
      const cells = table.getDataBodyRange().getColumn(place);
      if (now.count < before.count) dressNews(news(cells, now.count, before.count), column, at);
      cells.copyFrom(places.before(place, before.count), "Formulas");
    });
    const own = seen?.own;
    if (own ?? (staged.own.length > 0 || rows.length < found.count)) await putOwnBack(context, table, book, own);
    await context.sync();
  });
}
