import { KEPT_PROPERTY, settingIn } from "../../sheets";
import { ExcelRefusal, inExcel, keptCell, removeRows, signOf, unsign } from "../host";
import { restoreCells, settingsOf, thaw } from "../read";
import { addedCells, lostRows, overRows } from "./historyRows";
import type { StoodBefore } from "./stood";
import type { WrittenMove } from "./writtenMove";

/**
 * Puts everything back as it was, in requests of its own. Sheets that do not carry the token of this move have nothing of
 * it, and are left alone.
 *
 * @param stood - what stood before the writing, where that is known; what was read, otherwise
 * @throws ExcelRefusal with the names of the sheets to look at, where Excel refuses
 */
export async function putMoveBack(written: WrittenMove, error: unknown, stood?: StoodBefore): Promise<void> {
  const { read, reports, logged, made } = written;
  try {
    await inExcel((context) => putBack(context, written, stood));
    await logged.takeAway(error);
    await made?.putBack(error);
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    const sheets = [written.history.sheet, ...reports.map(({ mark }) => mark.sheet), read.setup?.sheet ?? ""];
    throw new ExcelRefusal(refusal.code, error, sheets);
  }
}

async function putBack(context: Excel.RequestContext, written: WrittenMove, stood?: StoodBefore): Promise<void> {
  const { read, token, reports, history, made } = written;
  const { workbook } = context;
  const worksheets = workbook.worksheets.load(
    "items/id,items/name,items/customProperties/items/key,items/customProperties/items/value",
  );
  const settings = workbook.settings.load("items/key");
  const table = workbook.tables.getItemOrNullObject(history.name ?? "Historikk");
  const sheet = table.worksheet.load("id");
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  if (table.isNullObject) return;

  const carriesToken = (id: string): boolean =>
    signOf(worksheets.items.find((worksheet) => worksheet.id === id)) === token;
  if (!carriesToken(sheet.id)) return;

  await putPeriodBack(context, written, stood);
  for (const [at, report] of reports.entries()) {
    const found = worksheets.items.find(({ id }) => id === report.mark.worksheet.id);
    if (!found || !carriesToken(found.id)) continue;
    thaw(found, report.runs);
    restoreCells(found, stood?.reports[at], report.cells);
    found.customProperties.getItemOrNullObject(KEPT_PROPERTY).delete();
    for (const setting of settingsOf(settings.items, report.mark.name)) setting.delete();
    unsign(found, signOf(report.mark.worksheet));
  }
  if (made) {
    await context.sync();
    return;
  }
  for (const { index, cells } of lostRows(written, body.values, stood)) table.rows.add(index, [cells] as string[][]);
  for (const { index, cells } of overRows(written, stood)) table.getDataBodyRange().getRow(index).formulas = [cells];
  await context.sync();
  const isAdded = addedCells(written);
  await removeRows(table, isAdded.isOne, isAdded.count);
  unsign(workbook.worksheets.getItem(sheet.id), signOf(read.worksheets.find(({ name }) => name === history.sheet)));
  await context.sync();
}

/** Gives *Oppsett* its period again, wherever its line stands now. */
async function putPeriodBack(
  context: Excel.RequestContext,
  { read, move, plan }: WrittenMove,
  stood?: StoodBefore,
): Promise<void> {
  if (!read.setup) return;
  const { header, name } = read.setup;
  const body = context.workbook.tables
    .getItem(name ?? "Oppsett")
    .getDataBodyRange()
    .load("values");
  await context.sync();
  const { row, column, value } = settingIn({ header, rows: body.values }, "periode");
  if (row < 0 || value !== move.to) return;
  const before = settingIn({ header, rows: stood?.setup ?? [] }, "periode").value ?? plan.setup.periodGiven;
  body.getCell(row, column).values = [[keptCell(before as string | number)]];
}
