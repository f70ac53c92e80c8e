import { isOutdated, readPlan } from "../../sheets";
import type { Status } from "../../core";
import { inExcel } from "../host/inExcel";
import { askForLog } from "../write/log";
import { askForTables } from "../read/readTables";
import { MARKED_SHEETS, marksOf } from "../read/reportMark";

/** A report of the workbook, as the list shows it. */
export type ListedReport = {
  /** Its tab's name. */
  sheet: string;
  version: number;
  status: Status;
  /** What it was made of is no longer what the work tables say, or they cannot be read. */
  isOutdated: boolean;
};

export type ReportList = {
  reports: readonly ListedReport[];
  /** Who was the last to change a status. */
  lastName: string;
};

/** Every report of the workbook in the order of its tabs, in one sync. Nothing is changed. */
export function listReports(): Promise<ReportList> {
  return inExcel(async (context) => {
    const tables = askForTables(context);
    const log = askForLog(context);
    const worksheets = context.workbook.worksheets.load(MARKED_SHEETS);
    await context.sync();

    const marks = marksOf(worksheets.items);
    const { plan } = marks.length > 0 ? readPlan(await tables()) : {};
    const reports = marks.map((mark) => {
      const { sheet, version, status } = mark;
      return { sheet, version, status, isOutdated: !plan || isOutdated(mark, plan) };
    });
    return { reports, lastName: (await log()).lastName };
  });
}

/** Takes the user to a sheet. */
export function showSheet(sheet: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}
