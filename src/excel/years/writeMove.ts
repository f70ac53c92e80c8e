import { formulaRuns, historySheet, KEPT_PROPERTY, settingIn, TABLES } from "../../sheets";
import { pane } from "../../text";
import { changedMeanwhile, keptCell, newToken, sign } from "../host";
import { freeze, keepFormulas, type FoundTable } from "../read";
import { isLogged, queueSheets } from "../write";
import { changesOf, writeHistory } from "./historyRows";
import { putMoveBack } from "./putMoveBack";
import { askIfRead } from "./stood";
import type { KeptReport, MoveToWrite, WrittenMove } from "./writtenMove";

/**
 * Writes a move to the next period in one sync, all or nothing; the line in the log is the very last, so where it stands
 * all of it does. What is written over is loaded before it is written over, and compared after.
 *
 * @throws Meanwhile where somebody else has changed the workbook since it was read
 */
export async function writeMove(context: Excel.RequestContext, given: MoveToWrite): Promise<void> {
  const { move, name, read, plan } = given;
  const { language } = plan.setup;
  const { setup, log } = read;
  if (!setup) throw new Error("a plan without Oppsett");
  const reports = read.reports.map((report): KeptReport => ({ ...report, runs: formulaRuns(report.cells) }));
  const isRead = askIfRead(context, read);
  log.open(language, read.worksheets);
  const made = read.history ? undefined : queueSheets(context, [historySheet()], language, read.worksheets);
  const token = made?.token ?? newToken();
  const history = read.history ?? newHistory(context);
  if (!made) sign(history.table.worksheet, token);
  writeHistory(history, changesOf({ read, plan, history }));
  for (const { mark, cells, runs } of reports) {
    sign(mark.worksheet, token);
    keepFormulas(context.workbook.settings, mark.name, runs);
    freeze(mark.worksheet, runs, cells);
    mark.worksheet.customProperties.add(KEPT_PROPERTY, move.from);
  }
  periodCell(setup).values = [[keptCell(move.to)]];
  const entry = {
    Navn: name.trim(),
    Hendelse: pane.nextPeriod.event[language],
    Ark: setup.sheet,
    Stempel: plan.stamp,
    Merknad: pane.nextPeriod.eventNote({ ...move, reports: reports.map(({ mark }) => mark.sheet) })[language],
  };
  const logged = log.add(entry, language, read.worksheets);
  const written: WrittenMove = { ...given, token, reports, logged, history, made };
  try {
    await context.sync();
  } catch (error) {
    if (await isLogged(logged)) return;
    await putMoveBack(written, error);
    throw error;
  }
  const stood = isRead();
  if (stood.changed === undefined) {
    await logged.settle();
    return;
  }
  await putMoveBack(written, undefined, stood);
  throw changedMeanwhile(stood.changed);
}

/** *Historikk* as the request itself makes it, with the blank line of a new table. */
function newHistory({ workbook }: Excel.RequestContext): FoundTable {
  const table = workbook.tables.getItem("Historikk");
  const place = { name: "Historikk", sheet: "Historikk", row: 0, column: 0, count: 1 };
  return { ...place, table, header: TABLES.Historikk, rows: [TABLES.Historikk.map(() => "")] };
}

/** The cell of the period in *Oppsett*. */
export function periodCell(setup: FoundTable): Excel.Range {
  const { row, column } = settingIn(setup, "periode");
  return setup.table.getDataBodyRange().getCell(row, column);
}
