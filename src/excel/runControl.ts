import type { Finding } from "../core";
import { isSameName, controlSheet, controlWorkbook, type PlacedFinding } from "../sheets";
import { pane, type Language } from "../text";
import { queueSheets } from "./addSheets";
import { timeNow } from "./clock";
import type { Outcome } from "./createReport";
import { inExcel } from "./inExcel";
import { reached } from "./progress";
import { snapshotIn } from "./readSnapshot";
import { MARKED_SHEETS, marksOf } from "./reportMark";
import { sheetNotOurs } from "./sheetNotOurs";

/**
 * Controls the whole workbook, and writes what was found to *Kontroll*, in place of what was found before.
 *
 * Four syncs however many sheets: three read, one writes. All or nothing. A sheet of that name that no control made is
 * left alone; then nothing is written, and the findings are told in the pane.
 */
export function runControl(language: Language): Promise<Outcome> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load(MARKED_SHEETS);
    const snapshot = await snapshotIn(context, true);
    const { found, plan } = controlWorkbook(snapshot, marksOf(worksheets.items));
    const findings = found.map(withSpot);

    const before = snapshot.tables.find(({ name }) => name === FUNN);
    const sheet = controlSheet(found, { ...timeNow(), stamp: plan?.stamp });
    const name = before?.body.sheet ?? sheet.name;
    const isOurs = (one: string): boolean => isSameName(one, sheet.name);
    // The sheet is written anew as a whole, so one that holds the table beside somebody's own is left alone.
    const isTaken = before ? !isOurs(name) : worksheets.items.some((one) => isOurs(one.name));
    if (isTaken) return { sheet: undefined, findings: [...findings, sheetNotOurs(name)] };

    reached("writing");
    // Two tables cannot have one name, not even for the length of a request.
    if (before) context.workbook.tables.getItem(FUNN).name = PARKED;
    const to = { ...sheet, name };
    const added = queueSheets(context, [to], plan?.setup.language ?? language, worksheets.items, name);
    try {
      await context.sync();
    } catch (error) {
      await added.putBack(error);
      await callItFunnAgain();
      throw error;
    }
    return { sheet: name, findings, news: findings.length === 0 ? pane.control.clean : pane.control.found };
  });
}

const FUNN = "Funn";
const PARKED = "Funn_BIBSYS";

async function callItFunnAgain(): Promise<void> {
  await inExcel(async (context) => {
    const parked = context.workbook.tables.getItemOrNullObject(PARKED).load("name");
    await context.sync();
    if (parked.isNullObject) return;
    parked.name = FUNN;
    await context.sync();
  });
}

/** A finding whose facts name no cell takes its place along, so that the pane can lead there. */
const withSpot = ({ finding, spot }: PlacedFinding): Finding =>
  spot && !("cell" in finding.facts) ? { ...finding, at: { in: "sheet", ...spot } } : finding;
