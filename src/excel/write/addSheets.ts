import type { Sheet } from "../../sheets";
import type { Language } from "../../text";
import { newToken, show, sign, signDone } from "../host";
import { markReport, REPORT_MARK } from "../read";
import { putSheetsBack } from "./putSheetsBack";
import { renderCells, renderFormulas } from "./renderSheet";
import { send } from "./send";

export { REPORT_MARK };

/** Sheets that the next sync adds. */
export type QueuedSheets = {
  worksheets: Excel.Worksheet[];
  /** The token the sheets carry. */
  token: string;
  /** Signs that all of the request is carried out. Call it after all else is queued. */
  done: () => void;
  /**
   * Removes the sheets that were added, after a sync that failed, and nothing else.
   *
   * @throws Meanwhile where somebody else has made one of them
   */
  putBack: (error: unknown) => Promise<void>;
};

/**
 * Adds sheets in one request, all or nothing, and shows one of them.
 *
 * @param known - the worksheets of the workbook, names loaded
 * @param shown - the name of the sheet to show, if any
 * @returns the new worksheets
 * @throws Meanwhile where somebody else has made one of them
 */
export async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  language: Language,
  known: readonly Excel.Worksheet[],
  shown?: string,
): Promise<Excel.Worksheet[]> {
  const queued = queueSheets(context, sheets, language, known);
  queued.done();
  const worksheets = await send(context, queued);
  const first = worksheets[sheets.findIndex(({ name }) => name === shown)];
  if (first) await show(first);
  return worksheets;
}

/**
 * Queues sheets within a larger request, which the caller syncs. They go to the end, and take their names last.
 *
 * Excel keeps what a failed request did before it failed, so after a failure everything has to be put back.
 *
 * @param shown - the sheet to show within the request. Better is `show` after it: a request put back then has moved nobody.
 */
export function queueSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  language: Language,
  known: readonly Excel.Worksheet[],
  shown?: string,
): QueuedSheets {
  const token = newToken();
  const incoming = sheets.map((sheet, i) => ({ sheet, draft: addDraft(context, token, i) }));
  for (const { draft, sheet } of incoming) renderCells(draft, sheet, language);
  for (const { draft, sheet } of incoming) renderFormulas(draft, sheet, language);
  for (const { draft, sheet } of incoming) takeName(draft, sheet, language);
  incoming.find(({ sheet }) => sheet.name === shown)?.draft.activate();
  return {
    worksheets: incoming.map(({ draft }) => draft),
    token,
    done: () => {
      for (const { draft } of incoming) signDone(draft, token);
    },
    putBack: (error) => putSheetsBack({ token, sheets, known: known.map(({ name }) => name) }, error),
  };
}

/** Adds a sheet under a name that nobody else has: the token is in it. */
export function addDraft(context: Excel.RequestContext, token: string, index = 0): Excel.Worksheet {
  const draft = context.workbook.worksheets.add(`BIBSYS ${token}${index === 0 ? "" : ` ${index + 1}`}`);
  sign(draft, token);
  return draft;
}

/** Gives a written sheet its name, and its mark if it is a report. */
export function takeName(draft: Excel.Worksheet, sheet: Sheet, language: Language): void {
  draft.name = sheet.name;
  if (sheet.report) markReport(draft, sheet.report, language);
}
