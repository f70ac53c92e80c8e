import type { ActualSource } from "../../core";
import {
  actualFormula,
  CLOSED_MONTHS,
  headerOf,
  isActualFormula,
  missingParts,
  SOURCE_WORD,
  workSheets,
  type MissingParts,
} from "../../sheets";
import type { Language } from "../../text";
import { queueParts, type LoggedLine } from "../write";
import { asHeld, changedMeanwhile, ExcelRefusal, inExcel, keptCell } from "../host";
import type { FoundTable } from "../read";
import { dressActuals } from "./dressActuals";
import { askForPostLines, heldCell, lineId, SOURCE_COLUMNS, type SourceCells } from "./postLines";
import { queueLines, settleLines, type Due, type DueLine } from "./settleLines";
import { heldIn, type ActualLine, type ActualsRead } from "./readActuals";

/** Lines that change the source of their actual, and their workbook. */
export type SourcesToWrite = {
  read: Pick<ActualsRead, "setup" | "formulas" | "tableNames"> & { posts: FoundTable };
  lines: readonly ActualLine[];
  from: ActualSource;
  language: Language;
  names: readonly Excel.NamedItem[];
  worksheets: readonly Excel.Worksheet[];
  /** Makes the log where there is none. Where somebody else has made it, the request ends before it changes anything. */
  openLog: () => void;
  log: () => LoggedLine;
};

/**
 * Writes the sources of actuals in one sync, all or nothing. Columns, names and the line for the closed months, which
 * are of later versions, are added to a workbook that lacks them.
 *
 * Only the cells of the lines themselves are written, by their keys. Lines that stand elsewhere by now are written there,
 * in one more sync; what was written over meanwhile is put back.
 *
 * @throws Meanwhile where somebody has changed one of the lines since it was read: then no line changes its source
 */
export async function writeSources(context: Excel.RequestContext, sources: SourcesToWrite): Promise<void> {
  const { read, lines, from, language, names, worksheets, log } = sources;
  const { posts, setup } = read;
  const tables = { Poster: posts, ...(setup && { Oppsett: setup }) };
  const broken = names.filter(({ formula }) => String(formula).includes("#REF!"));
  sources.openLog();
  const added = queueParts(context, { missing: missingOf(sources), tables, broken, worksheets, shown: "" }, language);
  const before = linesBefore(read);
  const due = dueOf(sources, before);
  const round = queueLines(posts.table, { due, ids: [...before.keys()] });
  const actuals = posts.table.columns.getItem("Regnskap").getDataBodyRange();
  const isComputed = from === "ledger";
  dressActuals(
    actuals,
    lines.map(({ index }) => ({ index, isComputed })),
    language,
  );
  const written = { added, logged: log(), due, before };
  try {
    await context.sync();
  } catch (error) {
    // The log's line is the last that the request writes.
    if ((await written.logged.stands()) && (await isInPlace(sources, due))) return;
    await putBack(sources, written, error);
    throw (await isOtherwise(sources, before)) ? changedMeanwhile(posts.sheet) : error;
  }
  const settled = await settleLines(nameOf(sources), round(), posts.sheet);
  if (settled.others.length > 0 || !added.isAsRead()) {
    const changed = changedMeanwhile(posts.sheet);
    await putBack(sources, { ...written, others: settled.others }, changed);
    throw changed;
  }
  if (settled.touched.length > 0) await dressAgain(sources);
  await written.logged.settle();
}

const nameOf = ({ read }: SourcesToWrite): string => read.posts.name ?? "Poster";

/** Finds the columns, names and lines that such a line needs and an older workbook lacks. */
function missingOf({ read: { posts, setup }, names, language }: SourcesToWrite): MissingParts {
  const sound = names.filter(({ formula }) => !String(formula).includes("#REF!")).map(({ name }) => name);
  const tables = { Poster: posts, ...(setup && { Oppsett: setup }) };
  const sheets = workSheets(language).filter(({ table }) => table === "Poster" || table === "Oppsett");
  const { additions, names: lacking } = missingParts(sheets, { tables, names: sound });
  const own: readonly string[] = SOURCE_COLUMNS;
  const needed = additions
    .map(({ sheet, table, columns, rows }) => {
      const header = headerOf(sheet);
      return {
        sheet,
        table,
        columns: columns.filter((at) => own.includes(header[at] ?? "")),
        rows: rows.filter(({ id }) => id === CLOSED_MONTHS),
      };
    })
    .filter(({ columns, rows }) => columns.length > 0 || rows.length > 0);
  const count = setup?.rows.length ?? 0;
  const isAdded = needed.some(({ rows }) => rows.length > 0);
  return {
    sheets: [],
    additions: needed,
    names: lacking.flatMap((one) => {
      if (one.line < count) return [one];
      return one.name === "LukkedeMåneder" && isAdded ? [{ ...one, line: count }] : [];
    }),
  };
}

/** The cells of every line as they were read, by what tells the lines apart. */
function linesBefore({ posts, formulas }: SourcesToWrite["read"]): Map<string, SourceCells> {
  const key = posts.header.indexOf("Nøkkel");
  const at = SOURCE_COLUMNS.map((column) => posts.header.indexOf(column));
  return new Map(
    posts.rows.map((row, i) => [
      lineId(row[key], i),
      at.map((column) => (column < 0 ? "" : heldCell(formulas[i]?.[column], row[column]))),
    ]),
  );
}

/** The lines that are to change, with their cells. */
function dueOf({ read, lines, from, language }: SourcesToWrite, before: ReadonlyMap<string, SourceCells>): Due {
  const ids = [...before.keys()];
  return new Map(
    lines.map(({ index, typed }): [string, DueLine] => {
      const id = ids[index] ?? "";
      const key = String(heldIn(read.posts, read.posts.rows[index], "Nøkkel"));
      const cells =
        from === "ledger"
          ? [actualFormula(read.tableNames, language, key), keptCell(SOURCE_WORD.ledger), asHeld(typed)]
          : [asHeld(typed), keptCell(SOURCE_WORD.typed), ""];
      return [id, { cells, was: before.get(id) ?? [] }];
    }),
  );
}

/** What the request wrote, or was to write. */
type Written = {
  added: { putBack: (error: unknown) => Promise<void> };
  logged: LoggedLine;
  due: Due;
  before: ReadonlyMap<string, SourceCells>;
  /** Lines that hold what somebody else wrote, which may be just what was to be written. */
  others?: readonly string[];
};

/** Tells whether the lines hold what was to be written, wherever they stand. */
function isInPlace(sources: SourcesToWrite, due: Due): Promise<boolean> {
  return inExcel(async (context) => {
    const now = askForPostLines(context.workbook.tables.getItem(nameOf(sources)));
    await context.sync();
    const { ids, cells } = now();
    return [...due.keys()].every((id) => {
      const held = cells[ids.indexOf(id)];
      return held?.every((cell, c) => isWritten(sources, due, cell, c)) === true;
    });
  });
}

/** Puts everything back as it was, in requests of their own: a failed request can carry nothing more. */
async function putBack(
  sources: SourcesToWrite,
  { added, logged, due, before, others = [] }: Written,
  error: unknown,
): Promise<void> {
  const { posts } = sources.read;
  try {
    const round = await inExcel(async (context) => {
      const table = context.workbook.tables.getItem(nameOf(sources));
      const header = table.columns.load("items/name");
      await context.sync();
      const columns = header.items.map(({ name }) => name);
      const now = askForPostLines(table, columns);
      await context.sync();
      const { ids, cells } = now();
      const left = ids.flatMap((id, at): [string, DueLine][] => {
        const [was, held] = [cells[at] ?? [], others.includes(id) ? undefined : before.get(id)];
        const back = was.map((cell, c) => (held && isWritten(sources, due, cell, c) ? (held[c] ?? "") : cell));
        return back.some((cell, c) => cell !== was[c]) ? [[id, { cells: back, was }]] : [];
      });
      return { due: new Map(left), ids, others: [], columns };
    });
    await settleLines(nameOf(sources), round, posts.sheet);
    await dressAgain(sources);
    await added.putBack(error);
    await logged.takeAway(error);
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [posts.sheet]);
  }
}

/** Tells whether a cell is as the request writes it, in whatever form Excel gives the formula back. */
const isWritten = ({ from, read }: SourcesToWrite, due: Due, cell: unknown, column: number): boolean =>
  [...due.values()].some(({ cells }) => cells[column] === cell) ||
  (column === 0 && from === "ledger" && isActualFormula(cell, read.tableNames));

/** Marks every actual anew by what its cell holds: lines have changed their places. */
function dressAgain(sources: SourcesToWrite): Promise<void> {
  const { read, language } = sources;
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(nameOf(sources));
    const actuals = table.columns.getItem("Regnskap").getDataBodyRange().load("formulas");
    await context.sync();
    const lines = (actuals.formulas as unknown[][]).map(([cell], index) => {
      return { index, isComputed: isActualFormula(cell, read.tableNames) };
    });
    dressActuals(actuals, lines, language);
    await context.sync();
  });
}

/** Tells whether somebody has removed or renamed lines since they were read. Such a request ends before it writes. */
async function isOtherwise(sources: SourcesToWrite, before: ReadonlyMap<string, SourceCells>): Promise<boolean> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(nameOf(sources));
    const rows = table.rows.load("count");
    await context.sync();
    return !table.isNullObject && rows.count < before.size;
  });
}
