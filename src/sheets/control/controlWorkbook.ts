import { isSameName } from "../isSameName";
import type { Finding } from "../../core";
import { checkReport, isOutdated, saysItsStatus, type StandingReport } from "../checkReport";
import { valuesIn, type SheetSnapshot, type Snapshot } from "../explain/snapshot";
import { readPlan, type Plan } from "../plan";
import { scanSheet } from "../scan/scanSheet";
import { spotOf, type Spot } from "./spotOf";
import { placedTables, workTablesIn } from "./workTables";

/** A finding, and the cell it is about where it has one. */
export type PlacedFinding = { finding: Finding; spot: Spot | undefined };

/** All that is off in a workbook, and what was read of it. */
export type Controlled = { found: readonly PlacedFinding[]; plan: Plan | undefined };

/**
 * Controls a whole workbook: what the work tables say, whether each report shows it, and whether every other table of
 * figures foots. Errors come first, then the order of the sheets.
 */
export function controlWorkbook(snapshot: Snapshot, reports: readonly StandingReport[]): Controlled {
  const placed = placedTables(snapshot);
  const { plan, findings } = readPlan(workTablesIn(snapshot, placed));
  const own = Object.values(placed).map(({ body }) => body.sheet);
  const all = [
    ...findings,
    ...snapshot.sheets.flatMap((sheet): Finding[] => {
      if (sheet.isUnread) return [{ code: "sheet-too-large", facts: { sheet: sheet.name }, severity: "warning" }];
      const report = reports.find((one) => isSameName(one.sheet, sheet.name));
      if (own.some((name) => isSameName(name, sheet.name))) return scanned(sheet).filter(isErrorValue);
      return report ? reportFindings(report, plan, sheet, snapshot) : scanned(sheet);
    }),
  ].map((finding) => ({ finding, spot: spotOf(finding, snapshot, placed) }));
  return { found: errorsFirst(withoutRepeats(all)), plan };
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
  const status: Finding[] = saysItsStatus(report, shown)
    ? []
    : [{ code: "status-row-missing", facts, severity: "warning" }];
  if (!plan) return [...status, ...scanned(sheet)];
  if (isOutdated(report, plan)) {
    return [...status, { code: "report-outdated", facts, severity: "warning" }, ...scanned(sheet)];
  }
  return [...status, ...checkReport({ ...report, kind }, plan, shown)];
}

const scanned = (sheet: SheetSnapshot): Finding[] =>
  scanSheet({ ...sheet, sheet: sheet.name, formats: sheet.formats ?? [] });

/** From the sheet's first cell on, as a report's rows are counted. */
function shownCells(snapshot: Snapshot, { name, row, column, values }: SheetSnapshot): unknown[][] {
  const width = Math.max(0, ...values.map((cells) => cells.length));
  const whole = { sheet: name, row: 0, column: 0, rows: row + values.length, columns: column + width };
  return valuesIn(snapshot, whole) ?? [];
}

const isErrorValue = ({ code }: Finding): boolean => code === "error-for-amount";

/** A cell that holds an error is found by whoever reads its table too, who knows it best and comes first. */
const withoutRepeats = (all: readonly PlacedFinding[]): PlacedFinding[] =>
  all.filter(
    ({ finding, spot }, i) =>
      !isErrorValue(finding) ||
      !all.slice(0, i).some((other) => isErrorValue(other.finding) && isSameSpot(other.spot, spot)),
  );

const isSameSpot = (one: Spot | undefined, other: Spot | undefined): boolean =>
  one !== undefined && one.sheet === other?.sheet && one.cell === other.cell;

const errorsFirst = (all: readonly PlacedFinding[]): PlacedFinding[] =>
  (["error", "warning"] as const).flatMap((severity) => all.filter(({ finding }) => finding.severity === severity));
