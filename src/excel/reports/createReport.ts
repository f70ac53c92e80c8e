import type { Finding } from "../../core";
import { checkShown, type How, type ReportKind, type Sheet } from "../../sheets";
import { pane } from "../../text";
import { addSheets } from "../write";
import { inExcel, reached, type Outcome } from "../host";
import { prepareReport, type PreparedReport } from "./prepareReport";

/**
 * Makes a report of the work tables, in place of its draft or as a new version beside it. A final report is never
 * overwritten: then a new version is made in any case, and the news tells so.
 *
 * Three syncs however many rows: one reads, one writes, one reads back what is shown. An earlier version takes one
 * more. The report is built beside the old one and takes its place at the end. A report that fails half-way leaves no
 * trace.
 *
 * Excel cannot undo this: to delete a sheet, and on Windows and Mac to name it, ends what the user could undo. A draft that
 * was replaced does not come back, but what it held is in the tables, and a final report is never replaced.
 */
export function createReport(kind: ReportKind, how: How = "replace"): Promise<Outcome> {
  return inExcel(async (context) => {
    const { prepared, findings } = await prepareReport(context, kind, how);
    if (!prepared) return { sheet: undefined, findings };
    return writeReport(context, prepared, how, findings);
  });
}

/** Writes a prepared report, and checks the figures it shows. */
export async function writeReport(
  context: Excel.RequestContext,
  { sheet, language, chosen, worksheets }: PreparedReport,
  how: How,
  findings: readonly Finding[],
): Promise<Outcome> {
  reached("writing");
  const [worksheet] = await addSheets(context, [sheet], language, worksheets, sheet.name);
  reached("checking");
  const { latest, version } = chosen;
  const kept = how === "replace" && latest && latest.version !== version ? latest.sheet : undefined;
  return {
    sheet: sheet.name,
    findings: [...findings, ...(await checkOf(worksheet, sheet))],
    ...(kept !== undefined && { news: pane.outcomes.madeBeside(sheet.name, kept) }),
  };
}

/**
 * Checks the figures the new report shows. If Excel refuses the read, the report stays and a finding tells that it is
 * unchecked.
 */
async function checkOf(worksheet: Excel.Worksheet | undefined, sheet: Sheet): Promise<Finding[]> {
  if (!worksheet) return [];
  try {
    const shown = worksheet.getRangeByIndexes(0, 0, sheet.rows.length, sheet.columns.length).load("values");
    await worksheet.context.sync();
    return checkShown(sheet, shown.values);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return [{ code: "figures-unchecked", facts: { sheet: sheet.name, reason: error.code }, severity: "warning" }];
  }
}
