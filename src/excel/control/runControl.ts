import type { Finding } from "../../core";
import {
  controlSheet,
  controlWorkbook,
  findingsPlace,
  runLine,
  sameFindings,
  whileCalculating,
  type Calculation,
  type PlacedFinding,
} from "../../sheets";
import { pane, type Language } from "../../text";
import { queueSheets } from "../write";
import { inExcel, reached, timeNow, type Outcome } from "../host";
import { marksOf, readCalculated, snapshotIn } from "../read";
import { queueFindings } from "./writeFindings";

/**
 * Checks the whole workbook and writes the findings to *Kontroll*, in place of the earlier ones.
 *
 * Four syncs for a workbook of usual size: three read, one writes, all or nothing. Where the table of findings cannot
 * be written, the pane shows the findings and the reason.
 */
export function runControl(shown: Language): Promise<Outcome> {
  return inExcel(async (context) => {
    const { read, calculation } = await readCalculated(
      context,
      () => snapshotIn(context, { formats: true, ledger: true }),
      (now) => now.snapshot.sheets.flatMap(({ values }) => values),
    );
    const { snapshot, worksheets } = read;
    const { found: seen, plan } = controlWorkbook(snapshot, marksOf(worksheets));
    const found = asCalculated(seen, calculation);
    const findings = found.map(withSpot);
    // The findings of the last control are better than those of cells that wait.
    if (findings.some(({ code }) => code === "still-calculating")) return { sheet: undefined, findings };
    const place = findingsPlace(snapshot);
    if (place.write === "nothing") return { sheet: undefined, findings: [...findings, ...place.because] };

    reached("writing");
    const language = plan?.setup.language ?? shown;
    const sheet = controlSheet(found, { ...timeNow(), stamp: plan?.stamp });
    const name = place.write === "table" ? place.table.body.sheet : sheet.name;
    const queued =
      place.write === "sheet"
        ? queueSheets(context, [sheet], language, worksheets)
        : queueFindings(
            context,
            { table: place.table, sheet, stood: sameFindings(found, place.table), run: runLine(snapshot, name) },
            language,
          );
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

/** Adds its place to a finding whose facts name no cell, so that the pane can lead there. */
const withSpot = ({ finding, spot }: PlacedFinding): Finding =>
  spot && !("cell" in finding.facts) ? { ...finding, at: { in: "sheet", ...spot } } : finding;

/** The findings that do not only come from cells that Excel has not calculated. */
function asCalculated(found: readonly PlacedFinding[], calculation: Calculation): PlacedFinding[] {
  const placed = new Map(found.map((one) => [one.finding, one]));
  const kept = whileCalculating([...placed.keys()], calculation);
  return kept.map((finding) => placed.get(finding) ?? { finding, spot: undefined });
}
