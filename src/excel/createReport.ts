import type { Finding } from "../core";
import { accountsSheet, checkShown, frameSheet, readPlan, type Plan, type Sheet } from "../sheets";
import { inExcel } from "./inExcel";
import { askForTables } from "./readTables";
import { addSheets, REPORT_MARK } from "./addSheets";

/** The reports that can be made. */
export type ReportKind = "accounts" | "frame";

/** What came of it: the sheet that was made, or the findings that stopped it; warnings come with a sheet too. */
export type Outcome = { sheet: string | undefined; findings: readonly Finding[] };

/**
 * Makes a report of what the work tables say, in place of an earlier one of the same name.
 *
 * Three syncs however many rows: one reads, one writes, one reads back what is shown. The report is built beside the old
 * one and takes its place at the end; a report that fails half-way leaves no trace.
 */
export function createReport(kind: ReportKind): Promise<Outcome> {
  return inExcel(async (context) => {
    const tables = askForTables(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/position,items/customProperties/items/key");
    await context.sync();

    const { plan, findings } = readPlan(tables());
    const found = [...findings, ...(plan ? stoppers[kind](plan) : [])];
    if (!plan || found.some(({ severity }) => severity === "error")) return { sheet: undefined, findings: found };

    const sheet = builders[kind](plan);
    if (isForeign(worksheets.items, sheet.name)) {
      return { sheet: undefined, findings: [...found, notOurs(sheet.name)] };
    }
    const [worksheet] = await addSheets(context, [sheet], plan.setup.language, worksheets.items, sheet.name);
    return { sheet: sheet.name, findings: [...found, ...(await checkOf(worksheet, sheet))] };
  });
}

/** What a report shows is checked when it is there. A check that Excel refuses leaves a whole report, and says so. */
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

/** Whether a sheet of this name stands in the workbook that no report made: a user's own, which is not to be lost. */
const isForeign = (worksheets: readonly Excel.Worksheet[], name: string): boolean =>
  worksheets.some(
    (worksheet) =>
      worksheet.name.toLowerCase() === name.toLowerCase() &&
      !worksheet.customProperties.items.some(({ key }) => key === REPORT_MARK),
  );

const notOurs = (sheet: string): Finding => ({ code: "sheet-not-ours", facts: { sheet }, severity: "error" });

const builders: Record<ReportKind, (plan: Plan) => Sheet> = { accounts: accountsSheet, frame: frameSheet };

/** What stops one report only. */
const stoppers: Record<ReportKind, (plan: Plan) => Finding[]> = {
  accounts: () => [],
  // The principles are those of one board decision; another year's frame would be a number nobody decided.
  frame: ({ setup: { year } }) =>
    year === 2024 ? [] : [{ code: "frame-not-2025", facts: { year }, severity: "error" }],
};
