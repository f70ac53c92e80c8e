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
import { addSheets } from "../write";
import { actInExcel, reached, show, signOf, timeNow, type Outcome } from "../host";
import { marksOf, readCalculated, snapshotIn } from "../read";
import { writeFindings } from "./writeFindings";

/**
 * Checks the whole workbook and writes the findings to *Kontroll*, in place of the earlier ones.
 *
 * Five syncs for a workbook of usual size: three read, one writes, all or nothing, one shows it. Where the table of findings cannot
 * be written, the pane shows the findings and the reason.
 */
export function runControl(shown: Language): Promise<Outcome> {
  return actInExcel(async (context) => {
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
    if (place.write === "sheet") await addSheets(context, [sheet], language, worksheets);
    else {
      const stood = sameFindings(found, place.table);
      const signed = signOf(worksheets.find((one) => one.name === name));
      const given = { table: place.table, sheet, stood, run: runLine(snapshot, name), signed };
      await writeFindings(context, given, language);
    }
    await show(context.workbook.worksheets.getItem(name));
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
