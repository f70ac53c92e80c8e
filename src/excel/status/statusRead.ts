import type { Finding } from "../../core";
import {
  asWorkTables,
  asWord,
  placeTable,
  planOfKept,
  readHistory,
  readPlan,
  type Calculation,
  type Plan,
} from "../../sheets";
import { askForLedgerFindings } from "../ledger";
import { askForLog, type Log } from "../write";
import {
  askForCells,
  askForInputTables,
  askForTable,
  MARKED_SHEETS,
  markOf,
  marksOf,
  readCalculated,
  type Cells,
  type FoundTable,
  type ReportMark,
} from "../read";

/** What a change of status needs to know of a report and its workbook. */
export type ReadForStatus = {
  /** The id of its sheet, which a new name does not change. */
  id: string;
  mark: ReportMark;
  cells: Cells;
  isProtected: boolean;
  tabColour: string;
  /** The number formats of its cells, from the sheet's first one on. */
  numberFormats: readonly (readonly unknown[])[];
  /** The widths of its first columns, in points. */
  widths: readonly number[];
  plan: ReturnType<typeof readPlan>;
  /** The plan of the report's own period, from *Historikk*, where its figures are kept. */
  keptPlan: Plan | undefined;
  /** Findings about the actuals that come from the ledger. */
  ledger: readonly Finding[];
  log: Log;
  settings: readonly Excel.Setting[];
  /** The lines of *Funn*, by column. */
  control: readonly Readonly<Record<string, unknown>>[];
  worksheets: readonly Excel.Worksheet[];
  /** Another sheet is marked as the same report: one of the two is a copy. */
  hasCopy: boolean;
  calculation: Calculation;
};

/**
 * Reads it in one sync, once Excel has calculated; actuals from the ledger take those of the ledger.
 *
 * @returns undefined where no report has that name
 */
export async function readForStatus(context: Excel.RequestContext, sheet: string): Promise<ReadForStatus | undefined> {
  const { read, calculation } = await readCalculated(
    context,
    () => readOnce(context, sheet),
    (found) => found?.values ?? [],
  );
  return read && { ...read.report, calculation };
}

async function readOnce(context: Excel.RequestContext, sheet: string) {
  const { workbook } = context;
  const [seekTables, seekLedger] = [askForInputTables(context), askForLedgerFindings(context)];
  const log = askForLog(context);
  const control = askForControl(context);
  const history = askForTable(context, "Historikk");
  const worksheets = workbook.worksheets.load(MARKED_SHEETS);
  const settings = workbook.settings.load("items/key,items/value");
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("id,tabColor,protection/protected");
  const cells = askForCells(worksheet);
  const formats = worksheet.getRangeByIndexes(0, 0, MOST_ROWS, MOST_COLUMNS).load("numberFormat");
  const columns = Array.from({ length: MOST_COLUMNS }, (_, at) =>
    worksheet.getRangeByIndexes(0, at, 1, 1).load("format/columnWidth"),
  );
  await context.sync();

  const found = worksheets.items.find(({ name }) => name === sheet);
  const mark = found && markOf(found);
  if (!mark) return undefined;
  const tables = await seekTables();
  const plan = readPlan(asWorkTables(tables));
  const shown = cells();
  const report: Omit<ReadForStatus, "calculation"> = {
    id: worksheet.id,
    mark,
    cells: shown,
    isProtected: worksheet.protection.protected,
    tabColour: worksheet.tabColor,
    numberFormats: formats.numberFormat as unknown[][],
    widths: columns.map(({ format }) => format.columnWidth),
    plan,
    keptPlan: mark.isKept ? keptPlanOf(plan.plan, mark.period, await history()) : undefined,
    ledger: await seekLedger(plan.plan, tables),
    log: await log(),
    settings: settings.items,
    control: await control(),
    worksheets: worksheets.items,
    hasCopy: marksOf(worksheets.items).some((other) => other.name === mark.name && other.sheet !== mark.sheet),
  };
  return { report, values: [...shown.values, ...tables.flatMap(({ found: table }) => table?.rows ?? [])] };
}

/** A report has hardly more: what is beyond is copied in a general format. */
const [MOST_ROWS, MOST_COLUMNS] = [200, 16];

function keptPlanOf(plan: Plan | undefined, period = "", history: FoundTable | undefined): Plan | undefined {
  const placed = history && placeTable("Historikk", history, []);
  return plan && placed && planOfKept(plan, readHistory(placed, []), period);
}

function askForControl(context: Excel.RequestContext): () => Promise<Record<string, unknown>[]> {
  const found = askForTable(context, "Funn");
  return async () => {
    const { header, rows } = (await found()) ?? { header: [], rows: [] };
    const columns = header.map(asWord);
    return rows.map((line) => Object.fromEntries(columns.map((column, i) => [column, line[i]])));
  };
}
