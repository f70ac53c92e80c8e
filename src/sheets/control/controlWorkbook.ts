import { isSameName, placeOf, type ReportKind } from "../model";
import type { Finding } from "../../core";
import { checkReport, isOutdated, REPORTS, showsItsStatus, type StandingReport } from "../reports";
import {
  placedTables,
  valuesIn,
  workTablesIn,
  type SheetSnapshot,
  type Snapshot,
  type TableSnapshot,
} from "../workbook";
import { ledgerFindings } from "../ledger";
import { readPlan, roleFindings, unreasonedAdjustments, unusedGrowths, withoutUnitEchoes, type Plan } from "../plan";
import type { SheetCells } from "./scan/cells";
import { errorsIn, scanSheet } from "./scan/scanSheet";
import { besideTables } from "./besideTables";
import { capitalFindings } from "./capitalFindings";
import { inOrder } from "./inOrder";
import type { PlacedFinding } from "./placedFinding";
import { createSpotSearch } from "./spotOf";

/** All findings of a workbook, and the plan read from it. */
export type Controlled = { found: readonly PlacedFinding[]; plan: Plan | undefined };

/**
 * Controls a whole workbook: the work tables, each report against them, and the footing of every other table of figures.
 * Errors come first, then the order of sheets and cells.
 */
export function controlWorkbook(snapshot: Snapshot, reports: readonly StandingReport[]): Controlled {
  const placed = placedTables(snapshot);
  const { plan, findings } = readPlan(workTablesIn(snapshot));
  // A control of somebody else's workbook is welcome: its own tables are no fault.
  const read = findings.map((one): Finding =>
    one.code === "workbook-not-ours" ? { ...one, severity: "warning" } : one,
  );
  const spotOf = createSpotSearch(snapshot, placed);
  const own = Object.values(placed);
  const bySheet = snapshot.sheets.flatMap((sheet): Finding[] => {
    if (sheet.isUnread) return [{ code: "sheet-too-large", facts: { sheet: sheet.name }, severity: "warning" }];
    const report = reports.find((one) => isSameName(one.sheet, sheet.name));
    const tables = own.filter(({ body }) => isSameName(body.sheet, sheet.name));
    if (tables.length > 0) return scannedBeside(sheet, tables);
    return report ? reportFindings(report, plan, sheet, snapshot) : scanned(sheet);
  });
  // A frame that stands has said them as errors.
  const roles = bySheet.some(({ code }) => code === "role-missing") || !plan ? [] : roleFindings(plan, "warning");
  const all = withoutUnitEchoes([
    ...read,
    ...roles,
    ...(plan ? [...unusedGrowths(plan), ...unreasonedAdjustments(plan)] : []),
    ...ledgerFindings(snapshot, placed, plan),
    ...snapshot.sheets.flatMap(capitalFindings),
    ...bySheet,
  ]).map((finding) => ({ finding, spot: spotOf(finding) }));
  return { found: inOrder(withoutRepeats(all), snapshot), plan };
}

function reportFindings(
  report: StandingReport,
  plan: Plan | undefined,
  sheet: SheetSnapshot,
  snapshot: Snapshot,
): Finding[] {
  const facts = { sheet: report.sheet };
  const { kind } = report;
  if (!kind) return [{ code: "report-unknown", facts, severity: "warning" }, ...scanned(sheet)];
  const shown = shownCells(snapshot, sheet);
  const status: Finding[] = showsItsStatus(report, shown)
    ? []
    : [{ code: "status-row-missing", facts, severity: "warning" }];
  if (!plan) return [...status, ...scanned(sheet)];
  if (isOutdated(report, plan)) {
    const printed = printedColumns(kind, plan, report);
    return [...status, { code: "report-outdated", facts, severity: "warning" }, ...scanned(upTo(sheet, printed))];
  }
  return [...status, ...checkReport({ ...report, kind }, plan, shown)];
}

/** How many columns of a report are printed; the others hold what charts and sums are made from. */
function printedColumns(kind: ReportKind, plan: Plan, { version }: StandingReport): number {
  const isStopped = REPORTS[kind].stoppers(plan).some(({ severity }) => severity === "error");
  const made = isStopped ? undefined : REPORTS[kind].build(plan, { version });
  return made?.printed ?? Infinity;
}

/** The first columns of a sheet, counted from column A. */
function upTo(sheet: SheetSnapshot, columns: number): SheetSnapshot {
  const kept = Math.max(0, columns - sheet.column);
  const cut = <Cell>(rows: readonly (readonly Cell[])[]): (readonly Cell[])[] => rows.map((row) => row.slice(0, kept));
  return {
    ...sheet,
    values: cut(sheet.values),
    formulas: cut(sheet.formulas),
    ...(sheet.formats && { formats: cut(sheet.formats) }),
  };
}

const scanned = (sheet: SheetSnapshot): Finding[] => scanSheet(cellsOf(sheet));

const cellsOf = (sheet: SheetSnapshot): SheetCells => ({ ...sheet, sheet: sheet.name, formats: sheet.formats ?? [] });

/** Scans the cells beside the work tables. Of the work tables' own cells only errors are findings: the plan reads the rest. */
function scannedBeside(sheet: SheetSnapshot, tables: readonly TableSnapshot[]): Finding[] {
  const errors = errorsIn(cellsOf(sheet));
  return [...errors, ...scanned(besideTables(sheet, tables)).filter((finding) => !isErrorValue(finding))];
}

/** The cells of a sheet from its first one, as the rows of a report are counted. */
function shownCells(snapshot: Snapshot, { name, row, column, values }: SheetSnapshot): unknown[][] {
  const width = Math.max(0, ...values.map((cells) => cells.length));
  const whole = { sheet: name, row: 0, column: 0, rows: row + values.length, columns: column + width };
  return valuesIn(snapshot, whole) ?? [];
}

const isErrorValue = ({ code }: Finding): boolean => code === "error-for-amount";

/** Drops error values of cells that another check has found before: the reader of the table knows them best. */
function withoutRepeats(all: readonly PlacedFinding[]): PlacedFinding[] {
  const seen = new Set<string>();
  return all.filter(({ finding, spot }) => {
    if (!isErrorValue(finding) || !spot) return true;
    const cell = placeOf(spot);
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}
