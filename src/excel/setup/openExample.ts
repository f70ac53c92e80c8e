import type { Finding } from "../../core";
import { DEFINED_NAMES, exampleSheets, TABLES } from "../../sheets";
import type { Language } from "../../text";
import { addSheets } from "../write";
import { actInExcel, reached, type Outcome } from "../host";

/**
 * Fills a workbook with the work sheets of the board's papers of September 2024. Never overwrites: where the workbook
 * already has one of the sheets, tables or names, nothing is written and the finding names it.
 */
export function openExample(language: Language): Promise<Outcome> {
  return actInExcel(async (context) => {
    const { workbook } = context;
    const worksheets = workbook.worksheets.load("items/name,items/position");
    const tables = workbook.tables.load("items/name");
    const names = workbook.names.load("items/name");
    await context.sync();

    const sheets = exampleSheets(language);
    const taken = [...worksheets.items, ...tables.items, ...names.items].map(({ name }) => name.toLowerCase());
    const wanted = [...sheets.map(({ name }) => name), ...Object.keys(TABLES), ...Object.keys(DEFINED_NAMES)];
    const clash = wanted.find((name) => taken.includes(name.toLowerCase()));
    if (clash !== undefined) return { sheet: undefined, findings: [alreadyThere(clash)] };

    reached("writing");
    await addSheets(context, sheets, language, worksheets.items, SHOWN);
    return { sheet: SHOWN, findings: [] };
  });
}

/** The sheet a newcomer starts with: the lines, with their forecast and frame. */
const SHOWN = "Poster";

const alreadyThere = (sheet: string): Finding => ({ code: "sheet-exists", facts: { sheet }, severity: "error" });
