import type { Status } from "../../core";
import {
  formulaRuns,
  keptFormulas,
  REPORT_PROPERTIES,
  STATUS_ROW,
  type FormulaRun,
  type StatusChange,
} from "../../sheets";
import { labels } from "../../text";
import { freeze, keepFormulas, settingsOf, thaw } from "../read";
import { ExcelRefusal, inExcel } from "../host";
import type { LoggedLine } from "../write";
import type { ReadForStatus } from "./statusRead";

/** Writes a change of status in one sync, all or nothing. Protection comes off first and goes on last. */
export async function writeStatus(
  context: Excel.RequestContext,
  change: StatusChange,
  read: ReadForStatus,
): Promise<void> {
  const { mark, cells, settings, log, hasCopy } = read;
  const { worksheet, name } = mark;
  const runs = formulasOf(read);
  if (read.isProtected) worksheet.protection.unprotect();
  writeMark(worksheet, read, change.to);
  if (change.to === "final") {
    keepFormulas(context.workbook.settings, name, runs);
    freeze(worksheet, runs, cells);
  }
  if (change.from === "final") {
    thaw(worksheet, runs);
    // A copy of the report needs the kept formulas when it is reopened.
    if (!hasCopy) for (const setting of settingsOf(settings, name)) setting.delete();
  }
  worksheet.tabColor = change.to === "final" ? FINAL_COLOUR : "";
  const logged = log.add(entryOf(change, read), mark.language, read.worksheets);
  if (change.to === "final") protect(worksheet);
  try {
    await context.sync();
  } catch (error) {
    await putBack(change, read, runs, logged, error);
    throw error;
  }
}

/** The formulas that are replaced by values, or restored. */
const formulasOf = ({ mark, cells, settings }: ReadForStatus): readonly FormulaRun[] =>
  mark.status === "final" ? (keptFormulas(settings, mark.name) ?? []) : formulaRuns(cells);

/** Writes the status into the sheet's mark, first, and into its status row. */
function writeMark(worksheet: Excel.Worksheet, { mark }: ReadForStatus, status: Status): void {
  worksheet.customProperties.add(REPORT_PROPERTIES.status, status);
  const words = labels.reportStatus(status, mark)[mark.language];
  worksheet.getRangeByIndexes(STATUS_ROW, 0, 1, 1).values = [[`'${words}`]];
}

function protect(worksheet: Excel.Worksheet): void {
  worksheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, selectionMode: "Normal" });
}

/** The colour of the tab of a final report. */
const FINAL_COLOUR = "#1B3A57";

function entryOf({ from, to, name, note }: StatusChange, { mark }: ReadForStatus) {
  const word = (status: Status): string => labels.statuses[status][mark.language];
  const { events } = labels.log;
  const event =
    from === "final"
      ? events.reopened
      : { draft: events.takenBack, review: events.handedOver, final: events.finished }[to];
  return {
    Navn: name.trim(),
    Hendelse: event[mark.language],
    Ark: mark.sheet,
    Versjon: mark.version,
    "Fra status": word(from),
    "Til status": word(to),
    Stempel: mark.stamp,
    Merknad: note.trim(),
  };
}

/**
 * Puts everything back as it was, in a request of its own: a failed request can carry nothing more. The mark was
 * written first, so where it still holds the old status nothing else was written.
 */
async function putBack(
  change: StatusChange,
  read: ReadForStatus,
  runs: readonly FormulaRun[],
  logged: LoggedLine,
  error: unknown,
): Promise<void> {
  try {
    await inExcel(async (context) => {
      const { workbook } = context;
      const worksheet = workbook.worksheets.getItem(read.mark.sheet);
      const protection = worksheet.protection.load("protected");
      const status = worksheet.customProperties.getItem(REPORT_PROPERTIES.status).load("value");
      const settings = workbook.settings.load("items/key");
      await context.sync();

      if (status.value !== change.from) {
        if (protection.protected) protection.unprotect();
        writeMark(worksheet, read, change.from);
        if (change.to === "final") {
          thaw(worksheet, runs);
          for (const setting of settingsOf(settings.items, read.mark.name)) setting.delete();
        }
        if (change.from === "final") {
          freeze(worksheet, runs, read.cells);
          keepFormulas(workbook.settings, read.mark.name, runs);
        }
        worksheet.tabColor = read.tabColour;
      }
      if (read.isProtected && (!protection.protected || status.value !== change.from)) protect(worksheet);
      await context.sync();
    });
    await logged.takeAway(error);
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [read.mark.sheet]);
  }
}
