import type { ActualSource } from "../../core";
import {
  actualFormula,
  headerOf,
  missingParts,
  SOURCE_WORD,
  workSheets,
  type ColumnName,
  type HeldCell,
  type MissingParts,
} from "../../sheets";
import type { Language } from "../../text";
import { queueParts, type LoggedLine } from "../write";
import { asHeld, ExcelRefusal, inExcel, keptCell } from "../host";
import type { FoundTable } from "../read";
import { dressActuals } from "./dressActuals";
import { heldIn, type ActualLine, type ActualsRead } from "./readActuals";

/** Lines that change the source of their actual, and their workbook. */
export type SourcesToWrite = {
  read: Pick<ActualsRead, "setup" | "formulas" | "tableNames"> & { posts: FoundTable };
  lines: readonly ActualLine[];
  from: ActualSource;
  language: Language;
  names: readonly Excel.NamedItem[];
  worksheets: readonly Excel.Worksheet[];
  log: () => LoggedLine;
};

/**
 * Writes the sources of actuals in one sync, all or nothing. Columns and names of later versions are added to a
 * workbook that lacks them. Whole columns are written: Excel would fill a formula in one cell down the column.
 */
export async function writeSources(context: Excel.RequestContext, sources: SourcesToWrite): Promise<void> {
  const { read, language, names, worksheets, log } = sources;
  const { posts, setup } = read;
  const missing = missingOf(sources);
  const tables = { Poster: posts, ...(setup && { Oppsett: setup }) };
  const broken = names.filter(({ formula }) => String(formula).includes("#REF!"));
  const added = queueParts(context, { missing, tables, broken, worksheets, shown: "" }, language);
  const header = [
    ...posts.header,
    ...missing.additions.flatMap(({ sheet, columns }) => columns.map((at) => headerOf(sheet)[at])),
  ];
  for (const column of COLUMNS) {
    const cells = cellsAfter(sources, column);
    posts.table.getDataBodyRange().getColumn(header.indexOf(column)).formulas = cells.map((cell) => [cell]);
  }
  const actuals = posts.table.getDataBodyRange().getColumn(header.indexOf("Regnskap"));
  dressActuals(actuals, sources.lines, () => sources.from === "ledger", language);
  const logged = log();
  try {
    await context.sync();
  } catch (error) {
    await putBack(sources, added, logged, error);
    throw error;
  }
}

const COLUMNS = ["Regnskap", "Regnskap fra", "Manuelt regnskap"] as const satisfies readonly ColumnName<"Poster">[];

/** Finds the columns and names such a line needs and an older workbook lacks. */
function missingOf({ read: { posts, setup }, names, language }: SourcesToWrite): MissingParts {
  const sound = names.filter(({ formula }) => !String(formula).includes("#REF!")).map(({ name }) => name);
  const tables = { Poster: posts, ...(setup && { Oppsett: setup }) };
  const sheets = workSheets(language).filter(({ table }) => table === "Poster" || table === "Oppsett");
  const { additions, names: lacking } = missingParts(sheets, { tables, names: sound });
  const own: readonly string[] = COLUMNS;
  return {
    sheets: [],
    additions: additions
      .map(({ sheet, table, columns }) => {
        const header = headerOf(sheet);
        return { sheet, table, columns: columns.filter((at) => own.includes(header[at] ?? "")), rows: [] };
      })
      .filter(({ columns }) => columns.length > 0),
    names: lacking.filter(({ line }) => line < (setup?.rows.length ?? 0)),
  };
}

/** Gives every cell of a column of *Poster* as it is to be. */
function cellsAfter(sources: SourcesToWrite, column: (typeof COLUMNS)[number]): HeldCell[] {
  const { read, lines, from, language } = sources;
  const cells = cellsBefore(read, column);
  const isTyped = (column === "Regnskap") === (from === "typed");
  const keyIn = (index: number): string => String(heldIn(read.posts, read.posts.rows[index], "Nøkkel"));
  const computedIn = (index: number): string =>
    column === "Regnskap" ? actualFormula(read.tableNames, language, keyIn(index)) : "";
  for (const { index, typed } of lines) {
    if (column === "Regnskap fra") cells[index] = SOURCE_WORD[from];
    else cells[index] = isTyped ? asHeld(typed) : computedIn(index);
  }
  return cells;
}

function cellsBefore({ posts, formulas }: SourcesToWrite["read"], column: string): HeldCell[] {
  const at = posts.header.indexOf(column);
  return posts.rows.map((row, i) => {
    const held = formulas[i]?.[at];
    // A text that looks like a formula equals the value its cell shows.
    return held === row[at] ? keptCell(held) : asHeld(held);
  });
}

/** Puts everything back as it was, in requests of their own: a failed request can carry nothing more. */
async function putBack(
  { read, lines, language }: SourcesToWrite,
  added: { putBack: (error: unknown) => Promise<void> },
  logged: LoggedLine,
  error: unknown,
): Promise<void> {
  const { posts } = read;
  try {
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem(posts.name ?? "Poster");
      for (const column of COLUMNS) {
        const at = posts.header.indexOf(column);
        if (at < 0) continue;
        table.getDataBodyRange().getColumn(at).formulas = cellsBefore(read, column).map((cell) => [cell]);
      }
      const actuals = table.getDataBodyRange().getColumn(posts.header.indexOf("Regnskap"));
      dressActuals(actuals, lines, ({ isComputed }) => isComputed, language);
      await context.sync();
    });
    await added.putBack(error);
    await logged.takeAway(error);
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [posts.sheet]);
  }
}
