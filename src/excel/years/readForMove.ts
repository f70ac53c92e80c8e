import type { Finding } from "../../core";
import {
  asWorkTables,
  isSameName,
  placeTable,
  readHistory,
  readPlan,
  reportsOfPeriod,
  type Calculation,
  type HistoryRow,
  type Plan,
} from "../../sheets";
import { askForLedgerFindings } from "../ledger";
import {
  askForCells,
  askForInputTables,
  askForTable,
  MARKED_SHEETS,
  marksOf,
  readCalculated,
  type Cells,
  type FoundTable,
  type ReportMark,
} from "../read";
import { sheetNotOurs } from "../host";
import { askForLog, type Log } from "../write";

/** A report of the period, with its cells. */
export type ReportToKeep = { mark: ReportMark; cells: Cells; isProtected: boolean };

/** What moving the period rests on. */
export type ReadForMove = {
  plan: Plan | undefined;
  findings: readonly Finding[];
  marks: readonly ReportMark[];
  /** The reports of the period that are not final. */
  reports: readonly ReportToKeep[];
  /** The lines of *Historikk*, with their places. */
  kept: readonly (HistoryRow & { index: number })[];
  /** Undefined where there is none: the move makes it. */
  history: FoundTable | undefined;
  /** The tables a user writes in. */
  tables: readonly FoundTable[];
  setup: FoundTable | undefined;
  log: Log;
  worksheets: readonly Excel.Worksheet[];
  calculation: Calculation;
};

/** Reads it, once Excel has calculated: one sync, and one more for the cells of the reports of the period. */
export async function readForMove(context: Excel.RequestContext): Promise<ReadForMove> {
  const { read, calculation } = await readCalculated(
    context,
    () => readOnce(context),
    ({ tables, reports }) => [...tables.flatMap(({ rows }) => rows), ...reports.flatMap(({ cells }) => cells.values)],
  );
  return { ...read, calculation };
}

async function readOnce(context: Excel.RequestContext): Promise<Omit<ReadForMove, "calculation">> {
  const [seekTables, seekLedger] = [askForInputTables(context), askForLedgerFindings(context)];
  const [seekHistory, seekLog] = [askForTable(context, "Historikk"), askForLog(context)];
  const worksheets = context.workbook.worksheets.load(`${MARKED_SHEETS},items/protection/protected`);
  await context.sync();
  const sought = await seekTables();
  const { plan, findings } = readPlan(asWorkTables(sought));
  const [history, log] = [await seekHistory(), await seekLog()];
  const found: Finding[] = [...findings, ...(await seekLedger(plan, sought)), ...log.findings];
  const kept = keptRows(history, found);
  const namesake = history ? undefined : worksheets.items.find(({ name }) => isSameName(name, "Historikk"));
  if (namesake) found.push(sheetNotOurs(namesake.name));
  const marks = marksOf(worksheets.items);
  const ofPeriod = plan ? reportsOfPeriod(marks, plan) : [];
  return {
    plan,
    findings: found,
    marks,
    reports: await withCells(context, ofPeriod),
    kept,
    history,
    tables: sought.flatMap(({ found: table }) => table ?? []),
    setup: sought.find(({ own }) => isSameName(own, "Oppsett"))?.found,
    log,
    worksheets: worksheets.items,
  };
}

async function withCells(context: Excel.RequestContext, marks: readonly ReportMark[]): Promise<ReportToKeep[]> {
  const asked = marks.map((mark) => ({ mark, cells: askForCells(mark.worksheet) }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ mark, cells }) => {
    const isProtected = mark.worksheet.protection.protected;
    return { mark, cells: cells(), isProtected };
  });
}

function keptRows(history: FoundTable | undefined, findings: Finding[]): (HistoryRow & { index: number })[] {
  const placed = history && placeTable("Historikk", history, findings);
  return placed ? readHistory(placed, findings) : [];
}
