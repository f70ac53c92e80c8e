import type { Finding } from "../../core";
import { checkShown, whileCalculating, type How, type ReportKind, type Sheet } from "../../sheets";
import { pane } from "../../text";
import { addSheets, replaceSheet } from "../write";
import { actInExcel, reached, show, type Outcome } from "../host";
import { readCalculated } from "../read";
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
  return actInExcel(async (context) => {
    const { prepared, findings } = await prepareReport(context, kind, how);
    if (!prepared) return { sheet: undefined, findings };
    return writeReport(context, prepared, how, findings);
  });
}

/** Writes a prepared report, and checks the figures it shows. */
export async function writeReport(
  context: Excel.RequestContext,
  prepared: PreparedReport,
  how: How,
  findings: readonly Finding[],
): Promise<Outcome> {
  const { sheet, chosen } = prepared;
  reached("writing");
  const { worksheet, parked } = await addReport(context, prepared);
  reached("checking");
  const { latest, version } = chosen;
  const checked = await finish(worksheet, sheet, parked);
  const kept = how === "replace" && latest && latest.version !== version ? latest.sheet : undefined;
  return {
    sheet: sheet.name,
    findings: [...findings.filter(({ code }) => !isSaidAgain(code, checked)), ...checked],
    ...(kept !== undefined && { news: pane.outcomes.madeBeside(sheet.name, kept) }),
  };
}

/** The workbook itself is said not to calculate once, as gravely as its figures show. */
const isSaidAgain = (code: Finding["code"], checked: readonly Finding[]): boolean =>
  code === "calculation-manual" && checked.some((finding) => finding.code === code);

/** A report that is written, and the name of the old one that waits to be deleted. */
type Written = { worksheet: Excel.Worksheet | undefined; parked: string | undefined };

async function addReport(
  context: Excel.RequestContext,
  { sheet, language, chosen: { latest, version }, previous, worksheets }: PreparedReport,
): Promise<Written> {
  if (latest?.version === version && previous) {
    return replaceSheet(context, sheet, language, { worksheet: latest.worksheet, cells: previous });
  }
  const [worksheet] = await addSheets(context, [sheet], language, worksheets);
  return { worksheet, parked: undefined };
}

/**
 * Deletes the old report, shows the new one and checks its figures, in one request. Where Excel refuses it, each is asked
 * for apart: to show a sheet or to delete one is refused while another workbook has the focus.
 */
async function finish(
  worksheet: Excel.Worksheet | undefined,
  sheet: Sheet,
  parked: string | undefined,
): Promise<Finding[]> {
  if (!worksheet) return [];
  const { worksheets } = worksheet.context.workbook;
  if (parked !== undefined) worksheets.getItem(parked).delete();
  worksheet.activate();
  const checked = await checkOf(worksheet, sheet);
  if (!checked.some(({ code }) => code === "figures-unchecked")) return checked;
  const apart = await checkOf(worksheet, sheet);
  const left = parked === undefined || (await isDeleted(worksheet.context, parked)) ? [] : [leftFinding(sheet, parked)];
  await show(worksheet);
  return [...apart, ...left];
}

/** Deletes a sheet that may be deleted already. */
async function isDeleted({ workbook }: Excel.RequestContext, name: string): Promise<boolean> {
  try {
    const worksheet = workbook.worksheets.getItemOrNullObject(name).load("name");
    await workbook.context.sync();
    if (!worksheet.isNullObject) worksheet.delete();
    await workbook.context.sync();
    return true;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return false;
  }
}

const leftFinding = (sheet: Sheet, left: string): Finding => ({
  code: "replaced-left",
  facts: { sheet: sheet.name, left },
  severity: "warning",
});

/**
 * Checks the figures the new report shows. If Excel refuses the read, the report stays and a finding tells that it is
 * unchecked.
 */
async function checkOf(worksheet: Excel.Worksheet | undefined, sheet: Sheet): Promise<Finding[]> {
  if (!worksheet) return [];
  try {
    return await shownFindings(worksheet, sheet);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return [{ code: "figures-unchecked", facts: { sheet: sheet.name, reason: error.code }, severity: "warning" }];
  }
}

/**
 * Holds the figures that Excel shows against core's, once Excel has calculated. While it still calculates, a figure that is
 * missing is no error of the report.
 */
async function shownFindings(worksheet: Excel.Worksheet, sheet: Sheet): Promise<Finding[]> {
  const { context } = worksheet;
  const read = async (): Promise<unknown[][]> => {
    const shown = worksheet.getRangeByIndexes(0, 0, sheet.rows.length, sheet.columns.length).load("values");
    await context.sync();
    return shown.values;
  };
  const { read: values, calculation } = await readCalculated(context, read, (cells) => cells);
  const found = whileCalculating(checkShown(sheet, values), calculation);
  return calculation === "calculating" ? found.map((finding) => ({ ...finding, severity: "warning" })) : found;
}
