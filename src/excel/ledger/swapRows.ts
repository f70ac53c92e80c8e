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
import { ExcelRefusal, inExcel, resizeBody } from "../host";
import type { Book } from "./readBook";
import { putOwnBack } from "./stageOwn";
import { asOne, takeAway, type Staged } from "./stageRows";

/** The new rows, and the book they replace. */
export type Swap = {
  rows: readonly MergedRow[];
  book: Book | undefined;
  staged: Staged;
  language: Language;
  known: readonly Excel.Worksheet[];
  log: () => LoggedLine;
};

/**
 * Replaces the rows of *Hovedbok* with staged ones, in one sync, all or nothing. Values are copied within Excel, so the
 * formats of the sheet stay. What the user has added to a row moves with it, formulas as formulas.
 *
 * @returns the name of the sheet
 */
export async function swapRows(context: Excel.RequestContext, swap: Swap): Promise<string> {
  const { rows, book, staged, language, known } = swap;
  const { worksheets, tables } = context.workbook;
  const queued = book ? undefined : queueSheets(context, [ledgerSheet()], language, known);
  const table = tables.getItem(book?.found.name ?? "Hovedbok");
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
  const logged = swap.log();
  if (after < before) resizeBody(table, before, after);
  worksheets.getItem(staged.name).delete();
  try {
    await context.sync();
  } catch (error) {
    await putBack(swap, queued, logged, error);
    throw error;
  }
  return book?.found.sheet ?? ledgerSheet().name;
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
  queued: QueuedSheets | undefined,
  logged: LoggedLine,
  error: unknown,
): Promise<void> {
  const { book, staged } = swap;
  try {
    if (book) await restore(swap, book);
    else await queued?.putBack(error);
    await logged.takeAway(error);
    await takeAway(staged.name);
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [book?.found.sheet ?? ledgerSheet().name, staged.name]);
  }
}

async function restore(swap: Swap, book: Book): Promise<void> {
  const { found, placed } = book;
  await inExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const table = tables.getItem(found.name ?? "Hovedbok");
    const count = table.rows.load("count");
    const hidden = worksheets.getItem(swap.staged.name);
    await context.sync();
    resizeBody(table, count.count, found.count);
    OWN.forEach((column, at) => {
      const cells = table.getDataBodyRange().getColumn(placed.columnOf(column));
      cells.copyFrom(swap.staged.before(hidden, at), "Values");
    });
    if (swap.staged.own.length > 0 || swap.rows.length < found.count) await putOwnBack(context, table, book);
    await context.sync();
  });
}
