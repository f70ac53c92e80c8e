import type { Finding } from "../../core";
import {
  workbookLanguage,
  ambiguityFindings,
  asWorkTables,
  ledOver,
  headerOf,
  isSameName,
  isNothingMissing,
  missingParts,
  workSheets,
  type MissingParts,
  keysOf,
} from "../../sheets";
import { pane, type Language } from "../../text";
import { addParts, type SetUpTables } from "../write";
import { actInExcel, reached, show, type Outcome } from "../host";
import { askForEveryTable, type SoughtTable } from "../read";

/**
 * Sets a workbook up: makes the work sheets, tables, columns, lines and names it lacks, and touches nothing it has.
 * Where nothing is missing, nothing is written, and the news tells so.
 *
 * Two syncs: one reads, one writes. One more shows a new first sheet, and one more finds a table of another name. A set-up
 * that fails half-way is undone.
 */
export const setUpWorkbook = (shown: Language): Promise<Outcome> => setUp(shown, () => true);

/**
 * Sets a workbook up that has no work table yet. For one that has, nothing is written: what would be added comes back, for
 * the user to agree to.
 */
export const offerSetUp = (shown: Language): Promise<Outcome> =>
  setUp(shown, (tables) => Object.keys(tables).length === 0);

function setUp(shown: Language, mayWrite: (tables: SetUpTables) => boolean): Promise<Outcome> {
  return actInExcel(async (context) => {
    const { workbook } = context;
    const seek = askForEveryTable(context);
    const worksheets = workbook.worksheets.load("items/name,items/position");
    const names = workbook.names.load("items/name,items/formula");
    await context.sync();

    const sought = await seek();
    const tables = foundIn(sought);
    const language = workbookLanguage(tables.Oppsett) ?? shown;
    const broken = names.items.filter(({ formula }) => String(formula).includes("#REF!"));
    const sound = names.items.filter((name) => !broken.includes(name)).map(({ name }) => name);
    const keys = tables.Poster && keysOf(tables.Poster);
    const parts = ledOver(asWorkTables(sought));
    const missing = missingParts(workSheets(language, "bibsys", keys, parts), { tables, names: sound });

    const tabs = worksheets.items.map(({ name }) => name);
    const findings = [...sought.flatMap(ambiguityFindings), ...inTheWay(missing, tabs, sound)];
    if (findings.length > 0) return { sheet: undefined, findings };
    if (isNothingMissing(missing)) return { sheet: START, findings, news: pane.setUp.nothing };

    if (!mayWrite(tables)) {
      return { sheet: undefined, findings, additions: pane.setUp.wouldAdd(newsOf(missing)) };
    }

    reached("writing");
    await addParts(context, { missing, tables, broken, worksheets: worksheets.items, shown: "" }, language);
    if (missing.sheets.some(({ name }) => name === START)) await show(workbook.worksheets.getItem(START));
    return { sheet: START, findings, news: pane.setUp.done(newsOf(missing)) };
  });
}

/** The sheet a workbook begins with: organisation, year, period. */
const START = "Oppsett";

function foundIn(sought: readonly SoughtTable[]): SetUpTables {
  const tables: SetUpTables = {};
  for (const { own, found } of sought) if (found) tables[own] = found;
  return tables;
}

/** Finds a sheet or name of the user's own that has the name of a part to be made. */
function inTheWay({ sheets }: MissingParts, tabs: readonly string[], names: readonly string[]): Finding[] {
  const has = (taken: readonly string[], wanted = ""): boolean => taken.some((name) => isSameName(name, wanted));
  return sheets
    .filter(({ name, table }) => has(tabs, name) || has(names, table))
    .map(({ name }) => ({ code: "name-taken", facts: { name }, severity: "error" }));
}

function newsOf({ sheets, additions, names }: MissingParts) {
  return {
    sheets: sheets.map(({ name }) => name),
    columns: additions.flatMap(({ table, sheet, columns }) =>
      columns.length === 0 ? [] : [{ table, names: columns.map((column) => headerOf(sheet)[column] ?? "") }],
    ),
    lines: additions.flatMap(({ table, rows }) =>
      rows.length === 0 ? [] : [{ table, names: rows.map(({ id = "" }) => id) }],
    ),
    names: names.map(({ name }) => name),
  };
}
