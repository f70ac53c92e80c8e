import type { Finding } from "../../core";
import {
  asWorkTables,
  chooseEdition,
  readPlan,
  REPORTS,
  whileCalculating,
  withoutUnitEchoes,
  type ChosenEdition,
  type How,
  type ReportKind,
  type Sheet,
} from "../../sheets";
import type { Language } from "../../text";
import { askForLedgerFindings } from "../ledger";
import {
  askForInputTables,
  cellsAsked,
  MARKED_SHEETS,
  marksOf,
  readCalculated,
  type Cells,
  type ReportMark,
} from "../read";
import { changedMeanwhile, sheetNotOurs } from "../host";

/** A report ready to be written. */
export type PreparedReport = {
  sheet: Sheet;
  language: Language;
  chosen: ChosenEdition<ReportMark>;
  /** The cells of the version before. */
  previous: Cells | undefined;
  /** The name of a new version beside it. */
  beside: string;
  worksheets: readonly Excel.Worksheet[];
};

/**
 * Reads the workbook and builds a report, in one sync. A version before takes one more: the words its reader wrote are
 * kept. Actuals from the ledger take those of the ledger.
 *
 * @returns all findings, and the report where none of them is an error
 */
export async function prepareReport(
  context: Excel.RequestContext,
  kind: ReportKind,
  how: How,
): Promise<{ prepared: PreparedReport | undefined; findings: Finding[] }> {
  const { read, calculation } = await readCalculated(
    context,
    () => readWork(context),
    ({ tables }) => tables.flatMap(({ found }) => found?.rows ?? []),
  );
  const { tables, seekLedger, worksheets } = read;
  const { plan, findings } = readPlan(asWorkTables(tables));
  const report = REPORTS[kind];
  const stoppers = plan ? report.stoppers(plan) : [];
  const all = withoutUnitEchoes([...findings, ...stoppers, ...(await seekLedger(plan, tables))]);
  const found = whileCalculating(all, calculation);
  if (!plan || found.some(({ severity }) => severity === "error")) return { prepared: undefined, findings: found };

  const title = report.build(plan, { version: 1 }).name;
  const [marks, tabs] = [marksOf(worksheets.items), worksheets.items.map(({ name }) => name)];
  const chosen = chooseEdition(title, how, marks, tabs);
  if (chosen.taken !== undefined) {
    return { prepared: undefined, findings: [...found, sheetNotOurs(chosen.taken)] };
  }
  // A sheet that is replaced is known by its id, whatever it is called meanwhile.
  chosen.latest?.worksheet.load("id");
  const previous = chosen.latest && (await cellsOf(chosen.latest));
  const edition = (version: number): Sheet => ({
    ...report.build(plan, { version, ...(previous && { previous: previous.values }) }),
    tableNames: plan.tableNames,
  });
  const prepared = {
    sheet: edition(chosen.version),
    language: plan.setup.language,
    chosen,
    previous,
    beside: edition(chooseEdition(title, "beside", marks, tabs).version).name,
    worksheets: worksheets.items,
  };
  return { prepared, findings: found };
}

/** What a report is built from, in one sync. */
async function readWork(context: Excel.RequestContext) {
  const [seekTables, seekLedger] = [askForInputTables(context), askForLedgerFindings(context)];
  const worksheets = context.workbook.worksheets.load(MARKED_SHEETS);
  await context.sync();
  return { tables: await seekTables(), seekLedger, worksheets };
}

/**
 * Reads the cells of an earlier version.
 *
 * @throws Meanwhile where somebody else has replaced it since the workbook was read
 */
async function cellsOf({ worksheet, sheet }: ReportMark): Promise<Cells> {
  try {
    return await cellsAsked(worksheet);
  } catch (error) {
    if (error instanceof OfficeExtension.Error && GONE.includes(error.code)) throw changedMeanwhile(sheet);
    throw error;
  }
}

/** How Excel refuses to read a sheet that no longer exists. */
const GONE: readonly string[] = ["ItemNotFound", "InvalidReference", "InvalidObjectPath"];
