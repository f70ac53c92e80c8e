import { isSameName } from "../../sheets";
import type { Sheet } from "../../sheets";
import type { Language } from "../../text";
import { ExcelRefusal, inExcel } from "../host";
import { renderCells, renderFormulas } from "./renderSheet";
import { markReport, REPORT_MARK } from "../read";

export { REPORT_MARK };

/** A sheet that is being added: its worksheet, and the old sheet of the same name, parked meanwhile. */
type Incoming = {
  sheet: Sheet;
  draft: Excel.Worksheet;
  draftName: string;
  old: Excel.Worksheet | undefined;
  parkedName: string;
};

/** Sheets that the next sync adds. */
export type QueuedSheets = {
  worksheets: Excel.Worksheet[];
  /** Removes the sheets that were added, after a sync that failed. */
  putBack: (error: unknown) => Promise<void>;
};

/**
 * Adds sheets in one request, all or nothing. A sheet with the name of an old one takes its place at the end, when
 * everything is written.
 *
 * @param known - the worksheets of the workbook, names and positions loaded
 * @param shown - the name of the sheet to show
 * @returns the new worksheets
 */
export async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  language: Language,
  known: readonly Excel.Worksheet[],
  shown: string,
): Promise<Excel.Worksheet[]> {
  const { worksheets, putBack } = queueSheets(context, sheets, language, known, shown);
  try {
    await context.sync();
    return worksheets;
  } catch (error) {
    await putBack(error);
    throw error;
  }
}

/**
 * Queues sheets within a larger request, which the caller syncs.
 *
 * Excel keeps what a failed request did before it failed, so after a failure everything has to be put back.
 */
export function queueSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  language: Language,
  known: readonly Excel.Worksheet[],
  shown?: string,
): QueuedSheets {
  const incoming = sheets.map((sheet, i) => incomingSheet(context, sheet, known, i));
  for (const { draft, sheet } of incoming) renderCells(draft, sheet, language);
  for (const { draft, sheet } of incoming) renderFormulas(draft, sheet, language);
  for (const one of incoming) takePlace(one, language);
  incoming.find(({ sheet }) => sheet.name === shown)?.draft.activate();
  for (const { old } of incoming) old?.delete();
  return {
    worksheets: incoming.map(({ draft }) => draft),
    putBack: (error) =>
      putBack(incoming).catch((refusal: unknown) => {
        if (!(refusal instanceof ExcelRefusal)) throw refusal;
        const names = incoming.flatMap(({ sheet, draftName, parkedName }) => [draftName, parkedName, sheet.name]);
        throw new ExcelRefusal(refusal.code, error, names);
      }),
  };
}

function takePlace({ sheet, draft, old, parkedName }: Incoming, language: Language): void {
  if (old) {
    draft.position = old.position;
    old.name = parkedName;
  }
  draft.name = sheet.name;
  if (sheet.report) markReport(draft, sheet.report, language);
}

function incomingSheet(
  context: Excel.RequestContext,
  sheet: Sheet,
  known: readonly Excel.Worksheet[],
  index: number,
): Incoming {
  const names = new Set(known.map(({ name }) => name.toLowerCase()));
  let draftName = `BIBSYS ${index + 1}`;
  while (names.has(draftName.toLowerCase()) || names.has(parked(draftName).toLowerCase())) draftName += "_";
  const old = known.find(({ name }) => isSameName(name, sheet.name));
  return { sheet, draft: context.workbook.worksheets.add(draftName), draftName, old, parkedName: parked(draftName) };
}

const parked = (name: string): string => `${name}~`;

/**
 * Puts the workbook back as it was, in a request of its own: a failed request can carry nothing more.
 *
 * A parked sheet gets its name again. A sheet that then has the name of a new one is ours.
 */
async function putBack(incoming: readonly Incoming[]): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const left = incoming.map(({ sheet, old, draftName, parkedName }) => ({
      sheet,
      old,
      draft: worksheets.getItemOrNullObject(draftName).load("name"),
      waiting: worksheets.getItemOrNullObject(parkedName).load("name"),
      finished: worksheets.getItemOrNullObject(sheet.name).load("name"),
      given: (sheet.names ?? []).map(({ name }) => names.getItemOrNullObject(name).load("name")),
    }));
    await context.sync();
    for (const { sheet, old, draft, waiting, finished, given } of left) {
      if (!draft.isNullObject) draft.delete();
      if (!finished.isNullObject && (!old || !waiting.isNullObject)) finished.delete();
      if (!waiting.isNullObject) waiting.name = sheet.name;
      for (const name of given) if (!name.isNullObject) name.delete();
    }
    await context.sync();
  });
}
