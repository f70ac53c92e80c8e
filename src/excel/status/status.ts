import type { Finding } from "../../core";
import { keptFormulas, statusFindings, type StatusChange } from "../../sheets";
import { pane, type Status } from "../../text";
import type { Outcome } from "../host/outcome";
import { ExcelRefusal, inExcel } from "../host/inExcel";
import { reached } from "../host/steps";
import { readForStatus } from "./statusRead";
import { writeStatus } from "./statusWrite";

/** The ways there are: made, handed over, decided; and back one step at a time. */
export const STATUS_WAYS: Readonly<Record<Status, readonly Status[]>> = {
  draft: ["review"],
  review: ["final", "draft"],
  final: ["review"],
};

/**
 * Changes the status of a report, and logs who did it. A final report shows values where it had formulas and is
 * protected; its formulas are kept in the workbook, and come back when it is reopened.
 *
 * Two syncs: one reads, one writes. What stops a report from being final is told, all of it, and nothing is changed; a
 * change that fails half-way is taken back.
 *
 * Excel counts the writing as one step to undo where it can, but cannot undo protection, the log's table growing, or what
 * is kept in settings. The way back is the status itself.
 */
export function setStatus(change: StatusChange): Promise<Outcome> {
  return inExcel(async (context) => {
    const read = await readForStatus(context, change.sheet);
    if (!read) return stopped([{ code: "report-gone", facts: { sheet: change.sheet }, severity: "error" }]);
    const { mark, cells, plan, ledger, log, settings, control } = read;
    const kept = keptFormulas(settings, mark.name);
    const findings = statusFindings(change, {
      mark,
      shown: cells.values,
      kept,
      plan,
      ledger,
      log: log.findings,
      control,
    });
    if (findings.some(({ severity }) => severity === "error")) return stopped(findings);
    // Somebody has protected a sheet that BIBSYS did not: it is for them to open it.
    if (read.isProtected && read.mark.status !== "final") throw new ExcelRefusal("AccessDenied", undefined);

    reached("writing");
    await writeStatus(context, change, read);
    const news = pane.status.changed(change.sheet, change.to);
    return { sheet: change.sheet, findings, news };
  });
}

const stopped = (findings: readonly Finding[]): Outcome => ({ sheet: undefined, findings });
