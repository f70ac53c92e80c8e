import { isOutdated, readPlan } from "../../sheets";
import type { Status } from "../../core";
import { inExcel } from "../host";
import { askForLog } from "../write";
import { askForTables, MARKED_SHEETS, marksOf } from "../read";

/** A report of the workbook, as the list shows it. */
export type ListedReport = {
  /** Its tab's name. */
  sheet: string;
  version: number;
  status: Status;
  /** The work tables have changed since a draft was made, or cannot be read. */
  isOutdated: boolean;
  /** The figures are values, and the work tables have changed since. The report stands. */
  hasNewer: boolean;
};

export type ReportList = {
  reports: readonly ListedReport[];
  /** The name on the newest change of status, offered as the next signer. */
  lastName: string;
  /** The year the next frame is for; undefined while the work tables cannot be read. */
  frameYear?: number;
};

/** Lists the reports of the workbook in the order of their tabs, in one sync. Nothing is changed. */
export function listReports(): Promise<ReportList> {
  return inExcel(async (context) => {
    const tables = askForTables(context);
    const log = askForLog(context);
    const worksheets = context.workbook.worksheets.load(MARKED_SHEETS);
    await context.sync();

    const marks = marksOf(worksheets.items);
    const { plan } = readPlan(await tables());
    const reports = marks.map((mark) => {
      const { sheet, version, status } = mark;
      const [stands, isOfOther] = [status === "final" || mark.isKept === true, !plan || isOutdated(mark, plan)];
      return { sheet, version, status, isOutdated: isOfOther && !stands, hasNewer: isOfOther && stands };
    });
    return { reports, lastName: (await log()).lastName, ...(plan && { frameYear: plan.setup.year + 1 }) };
  });
}

/** Shows a sheet. */
export function showSheet(sheet: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}
