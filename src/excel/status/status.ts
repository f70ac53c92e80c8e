import type { Finding } from "../../core";
import { keptFormulas, statusFindings, whileCalculating, type StatusChange } from "../../sheets";
import { pane } from "../../text";
import { actInExcel, ExcelRefusal, reached, type Outcome } from "../host";
import { readForStatus } from "./statusRead";
import { writeStatus } from "./statusWrite";

/**
 * Changes the status of a report, and logs who did it. A final report shows values in place of its formulas and is
 * protected. Its formulas are kept in the workbook, and come back when it is reopened.
 *
 * Two syncs: one reads, one writes. Where anything stops a report from being final, all findings are given and nothing
 * is changed. A change that fails half-way is undone.
 *
 * Excel cannot undo this: protecting a sheet ends what the user could undo. The way back is the status itself.
 */
export function setStatus(change: StatusChange): Promise<Outcome> {
  return actInExcel(async (context) => {
    const read = await readForStatus(context, change.sheet);
    if (!read) return stopped([{ code: "report-gone", facts: { sheet: change.sheet }, severity: "error" }]);
    const { mark, cells, plan, keptPlan, ledger, log, settings, control } = read;
    const kept = keptFormulas(settings, mark.name);
    const found = statusFindings(change, {
      mark,
      shown: cells.values,
      kept,
      plan,
      keptPlan,
      ledger,
      log: log.findings,
      control,
    });
    const findings = change.to === "final" ? whileCalculating(found, read.calculation) : found;
    if (findings.some(({ severity }) => severity === "error")) return stopped(findings);
    // The person who protected the sheet has to open it; BIBSYS did not.
    if (read.isProtected && read.mark.status !== "final") throw new ExcelRefusal("AccessDenied", undefined);

    reached("writing");
    await writeStatus(context, change, read);
    const news = pane.status.changed(change.sheet, change.to);
    return { sheet: change.sheet, findings, news };
  });
}

const stopped = (findings: readonly Finding[]): Outcome => ({ sheet: undefined, findings });
