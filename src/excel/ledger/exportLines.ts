import { isSameName, linesBehindSheet, tableRows, type ListedLines } from "../../sheets";
import type { Language } from "../../text";
import { queueSheets, send } from "../write";
import { inExcel, orMeanwhile, reached, show, type Outcome } from "../host";
import { onceMore } from "./onceMore";

/**
 * Writes the listed ledger lines to a new sheet. No sheet is overwritten. Three syncs: one reads the names of the sheets,
 * one writes, all or nothing, and one shows the sheet.
 */
export function exportLines(lines: ListedLines, language: Language): Promise<Outcome> {
  if (lines.rows.length > MOST_ROWS) {
    const facts = { rows: lines.rows.length, most: MOST_ROWS };
    return Promise.resolve({ sheet: undefined, findings: [{ code: "lines-too-many", facts, severity: "error" }] });
  }
  return orMeanwhile(() => onceMore(() => exportOnce(lines, language)));
}

function exportOnce(lines: ListedLines, language: Language): Promise<Outcome> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name,items/position");
    await context.sync();
    const name = freeName(lines, worksheets.items);
    const sheet = linesBehindSheet(lines, name);
    reached("writing");
    const queued = queueSheets(context, [sheet], language, worksheets.items);
    const { head, last } = tableRows(sheet);
    const cells = queued.worksheets[0]?.getRangeByIndexes(head, 0, last - head + 1, sheet.columns.length);
    if (cells) queued.worksheets[0]?.tables.add(cells, true);
    queued.done();
    const [worksheet] = await send(context, queued);
    if (worksheet) await show(worksheet);
    return { sheet: name, findings: [] };
  });
}

/** Rows that one request carries with their formats, well below the 5 MB of Excel on the web. */
const MOST_ROWS = 10_000;

/** Finds the first free name: `Linjer Poster C9`, then `Linjer Poster C9 (2)`. */
function freeName({ behind }: ListedLines, known: readonly Excel.Worksheet[]): string {
  const { sheet, cell } = behind.origin;
  for (let number = 1; ; number += 1) {
    const [tail, count] = [` ${cell}`, number === 1 ? "" : ` (${number})`];
    const name = `Linjer ${sheet}`.slice(0, LONGEST_NAME - tail.length - count.length) + tail + count;
    if (!known.some((one) => isSameName(one.name, name))) return name;
  }
}

/** The longest sheet name Excel takes. */
const LONGEST_NAME = 31;
