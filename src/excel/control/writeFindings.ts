import { isBlank } from "../../core";
import {
  cellsBeside,
  FONT,
  FONT_SIZE,
  LOOKS,
  placeOf,
  readFormula,
  tableRows,
  TABLES,
  type FindingsTable,
  type HeldCell,
  type RunLine,
  asWord,
  isHeldFormula,
  type Sheet,
} from "../../sheets";
import type { Language } from "../../text";
import {
  cellContent,
  changedMeanwhile,
  ExcelRefusal,
  inExcel,
  keptCell,
  newToken,
  resizeBody,
  sign,
  signDone,
  signedSheets,
  unsign,
  type Resized,
  type SignedSheet,
} from "../host";

/** The findings, and the table they are written to. */
export type FindingsToWrite = {
  table: FindingsTable;
  /** *Kontroll* as a new sheet would be. */
  sheet: Sheet;
  /** The line each finding stood on before; undefined for a new one. */
  stood: readonly (number | undefined)[];
  /** The cell with the time of the control, if there is one. */
  run: RunLine | undefined;
  /** The sign that an earlier request has left on the sheet. */
  signed: string | undefined;
};

/**
 * Writes findings to the table of the last control, wherever it stands and whatever it is called, in one sync. Only its
 * own columns are written. What the user has added to a line follows its finding, and lines of the user's own stay, last.
 * The rest of the sheet is left alone, except the time of the control.
 *
 * A request cannot branch. So what is written over is loaded in the same request before the writing, and compared after:
 * where somebody has changed the table since it was read, it gets back what stood there.
 *
 * @throws Meanwhile where somebody has
 */
export async function writeFindings(
  context: Excel.RequestContext,
  given: FindingsToWrite,
  language: Language,
): Promise<void> {
  const { table: standing, run } = given;
  const table = context.workbook.tables.getItem(standing.name);
  const worksheet = context.workbook.worksheets.getItem(standing.body.sheet);
  const token = newToken();
  // A table that has become smaller refuses these, before anything is written. In a larger one no cell below it is met.
  table.rows.getItemAt(standing.values.length - 1).load("index");
  table.columns.getItemAt(standing.header.length - 1).load("name");
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values,formulas");
  const ranAt = run && rangeOf(context, run).load("values");
  sign(worksheet, token);
  const resized = queueFindings(context, given, language);
  signDone(worksheet, token);
  try {
    await context.sync();
  } catch (error) {
    const found = await signOf(token);
    if (found?.isDone) return;
    await putBack(given, found !== undefined, error);
    throw error;
  }
  const stood: FindingsTable = {
    ...standing,
    values: body.values,
    formulas: body.formulas.map((cells: unknown[], line) =>
      // A text that looks like a formula is what it shows.
      cells.map((cell, at) => (isHeldFormula(cell) && cell !== body.values[line]?.[at] ? cell : undefined)),
    ),
  };
  const isSame =
    resized.isAsAsked() &&
    JSON.stringify(header.values[0]) === JSON.stringify(standing.header) &&
    JSON.stringify(cellsOf(stood)) === JSON.stringify(cellsOf(standing)) &&
    (!run || String(ranAt?.values[0]?.[0]) === run.text);
  if (isSame) return;
  const text = String(ranAt?.values[0]?.[0] ?? "");
  await putBack({ ...given, table: stood, run: run && { ...run, text } }, true, undefined);
  throw changedMeanwhile(standing.body.sheet);
}

/** Looks up the sign of a request. It is on the sheet from before the first cell was written. */
const signOf = (token: string): Promise<Pick<SignedSheet, "isDone"> | undefined> =>
  inExcel(async (context) => (await signedSheets(context, token))[0]).catch((error: unknown) => {
    // The put-back asks once more, and says what it could not look up.
    if (error instanceof ExcelRefusal) return { isDone: false };
    throw error;
  });

function queueFindings(context: Excel.RequestContext, given: FindingsToWrite, language: Language): Resized {
  const { table: standing, run } = given;
  const lines = linesOf(given);
  const table = context.workbook.tables.getItem(standing.name);
  const [before, after] = [standing.values.length, lines.length];
  const resized = resizeBody(table, before, after);
  standing.header.forEach((name, column) => {
    const first = table.getDataBodyRange().getColumn(column).getCell(0, 0);
    const cells = first.getResizedRange(after - 1, 0);
    const own = TABLES.Funn.findIndex((one) => one === name);
    if (own < 0) cells.values = keptCells(given, lines, column);
    else {
      const { sheet } = given;
      if (after > before) dressNew(cells.getCell(before, 0).getResizedRange(after - before - 1, 0), sheet, own);
      writeOwn(cells, given, { lines, column, own }, language);
    }
  });
  const time = given.sheet.rows.find(({ role }) => role === "status")?.cells[0];
  if (run) rangeOf(context, run).values = [[cellContent(time, language)]];
  return resized;
}

/** A line of the table after the control: a finding's row, or a line of the user's own; and where it stood before. */
type Line = { row: Sheet["rows"][number] | undefined; from: number | undefined };

/** The findings, then the lines that the user has added to the table. */
function linesOf({ table, sheet, stood }: FindingsToWrite): Line[] {
  const number = table.header.indexOf("Nr");
  const own = table.values.flatMap((cells, line) => {
    const isFinding = /^BIB-\d+$/.test(asWord(cells[number]).trim());
    return isFinding || stood.includes(line) || cells.every(isBlank) ? [] : [{ row: undefined, from: line }];
  });
  const { head, last } = tableRows(sheet);
  // A table without findings has a blank row.
  const rows = stood.length === 0 && own.length > 0 ? [] : sheet.rows.slice(head + 1, last + 1);
  return [...rows.map((row, i) => ({ row, from: stood[i] })), ...own];
}

/** The cells of a user's own column. The blank line of a table without findings has no such cell. */
function keptCells({ table }: FindingsToWrite, lines: readonly Line[], column: number): HeldCell[][] {
  return cellsBeside(
    table.values.map((_cells, line) => heldCell(table, line, column)),
    lines.map(({ from }) => from),
  ).map((cell) => [cell]);
}

const heldCell = ({ values, formulas }: FindingsTable, line: number, column: number): HeldCell =>
  formulas[line]?.[column] ?? keptCell(values[line]?.[column]);

const cellsOf = (table: FindingsTable): HeldCell[][] =>
  table.values.map((cells, line) => cells.map((_cell, column) => heldCell(table, line, column)));

/** Gives new lines the look of a new sheet. */
function dressNew(cells: Excel.Range, sheet: Sheet, column: number): void {
  cells.format.font.name = FONT;
  cells.format.font.size = FONT_SIZE;
  cells.format.verticalAlignment = "Top";
  cells.format.wrapText = sheet.columns[column]?.wraps === true;
  cells.format.indentLevel = column === 0 ? (LOOKS.item.indent ?? 0) : 0;
}

function writeOwn(
  range: Excel.Range,
  { table }: FindingsToWrite,
  { lines, column, own }: { lines: readonly Line[]; column: number; own: number },
  language: Language,
): void {
  const places = lines.map(({ row, from = -1 }) => {
    const cell = row?.cells[own];
    if (!row) return placeIn(table.values[from]?.[column]);
    return cell?.kind === "link" ? placeOf(cell.to) : undefined;
  });
  if (TABLES.Funn[own] === "Sted") link(range, places);
  range.values = lines.map(({ row, from = -1 }) => [
    row ? cellContent(row.cells[own], language) : heldCell(table, from, column),
  ]);
}

/** A link types its text into its cell, so texts are written after links. */
function link(range: Excel.Range, places: readonly (string | undefined)[]): void {
  range.clear("Hyperlinks");
  places.forEach((place, row) => {
    if (place === undefined) return;
    range.getCell(row, 0).hyperlink = { documentReference: place, textToDisplay: place };
  });
}

const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, row, column }: RunLine): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);

/**
 * Puts the table back in a request of its own: a failed request can carry nothing more.
 *
 * @param isWritten - whether anything was written; a table that refused the request first may have become smaller
 * @throws Meanwhile where it has
 */
async function putBack(
  { table: standing, run, signed }: FindingsToWrite,
  isWritten: boolean,
  error: unknown,
): Promise<void> {
  const { name, header, values, body } = standing;
  try {
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem(name);
      const [rows, columns] = [table.rows.load("count"), table.columns.load("count")];
      await context.sync();
      if (!isWritten) {
        if (rows.count < values.length || columns.count < header.length) throw changedMeanwhile(body.sheet);
        return;
      }
      resizeBody(table, rows.count, values.length);
      const range = table.getDataBodyRange();
      const places = header.indexOf("Sted");
      link(
        range.getColumn(places),
        values.map((cells) => placeIn(cells[places])),
      );
      range.values = values.map((cells, line) => cells.map((_cell, column) => heldCell(standing, line, column)));
      if (run) rangeOf(context, run).values = [[keptCell(run.text)]];
      unsign(context.workbook.worksheets.getItem(body.sheet), signed);
      await context.sync();
    });
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [body.sheet]);
  }
}

/** Reads the address a control has written, for its link. */
function placeIn(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const tree = readFormula(`=${text}`);
  return tree?.is === "reference" && tree.to.to === "cells" ? text : undefined;
}
