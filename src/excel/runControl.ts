import type { Finding } from "../core";
import {
  controlSheet,
  controlWorkbook,
  isSameName,
  placedTables,
  TABLES,
  type PlacedFinding,
  type Sheet,
  type Snapshot,
} from "../sheets";
import { pane, type Language } from "../text";
import { queueSheets } from "./addSheets";
import { timeNow } from "./clock";
import type { Outcome } from "./createReport";
import { inExcel } from "./inExcel";
import { reached } from "./progress";
import { snapshotIn } from "./readSnapshot";
import { marksOf } from "./reportMark";
import { sheetNotOurs } from "./sheetNotOurs";
import { queueFindings } from "./writeFindings";

/**
 * Controls the whole workbook, and writes what was found to *Kontroll*, in place of what was found before.
 *
 * Four syncs for a workbook of usual size: three read, one writes. All or nothing. Where the table of findings cannot be
 * written, the findings are told in the pane, and why.
 */
export function runControl(shown: Language): Promise<Outcome> {
  return inExcel(async (context) => {
    const { snapshot, worksheets } = await snapshotIn(context, true);
    const { found, plan } = controlWorkbook(snapshot, marksOf(worksheets));
    const findings = found.map(withSpot);
    const sheet = controlSheet(found, { ...timeNow(), stamp: plan?.stamp });
    const hindrances = hindrancesOf(snapshot, sheet);
    if (hindrances.length > 0) return { sheet: undefined, findings: [...findings, ...hindrances] };

    reached("writing");
    const language = plan?.setup.language ?? shown;
    const standing = placedTables(snapshot).Funn;
    const queued = standing
      ? queueFindings(context, standing, snapshot, sheet, language)
      : queueSheets(context, [sheet], language, worksheets);
    const name = standing?.body.sheet ?? sheet.name;
    context.workbook.worksheets.getItem(name).activate();
    try {
      await context.sync();
    } catch (error) {
      await queued.putBack(error);
      throw error;
    }
    return { sheet: name, findings, news: findings.length === 0 ? pane.control.clean : pane.control.found };
  });
}

/** What keeps the findings from being written: a table without its columns, or somebody's own sheet where ours would be. */
function hindrancesOf(snapshot: Snapshot, { name }: Sheet): Finding[] {
  const standing = placedTables(snapshot).Funn;
  if (!standing) return snapshot.sheets.some((sheet) => isSameName(sheet.name, name)) ? [sheetNotOurs(name)] : [];
  return TABLES.Funn.filter((column) => !standing.header.includes(column)).map((column) => ({
    code: "column-missing",
    facts: { table: "Funn", column },
    severity: "error",
  }));
}

/** A finding whose facts name no cell takes its place along, so that the pane can lead there. */
const withSpot = ({ finding, spot }: PlacedFinding): Finding =>
  spot && !("cell" in finding.facts) ? { ...finding, at: { in: "sheet", ...spot } } : finding;
