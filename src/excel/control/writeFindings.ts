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
  type Sheet,
} from "../../sheets";
import type { Language } from "../../text";
import { cellContent, ExcelRefusal, inExcel, keptCell, resizeBody } from "../host";

/** The findings, and the table they are written to. */
export type FindingsToWrite = {
  table: FindingsTable;
  /** *Kontroll* as a new sheet would be. */
  sheet: Sheet;
  /** The line each finding stood on before; undefined for a new one. */
  stood: readonly (number | undefined)[];
  /** The cell with the time of the control, if there is one. */
  run: RunLine | undefined;
};

/** Findings that the next sync writes. */
export type QueuedFindings = {
  /** Puts the table back as it was, after a sync that failed. */
  putBack: (error: unknown) => Promise<void>;
};

/**
 * Writes findings to the table of the last control, wherever it stands and whatever it is called. Only its own columns
 * are written. What the user has added to a line follows its finding. The rest of the sheet is left alone, except the
 * time of the control.
 */
export function queueFindings(
  context: Excel.RequestContext,
  given: FindingsToWrite,
  language: Language,
): QueuedFindings {
  const { table: standing, sheet, run } = given;
  const table = context.workbook.tables.getItem(standing.name);
  const [before, after] = [standing.values.length, itemsOf(sheet).length];
  // Excel cannot delete a line that a filter hides, and a finding must not be hidden.
  table.clearFilters();
  resizeBody(table, before, after);
  standing.header.forEach((name, column) => {
    const cells = table.getDataBodyRange().getColumn(column);
    const own = TABLES.Funn.findIndex((one) => one === name);
    if (own < 0) cells.values = keptCells(given, column, after);
    else {
      if (after > before) dressNew(cells.getCell(before, 0).getResizedRange(after - before - 1, 0), sheet, own);
      writeOwn(cells, sheet, own, language);
    }
  });
  const ranAt = sheet.rows.find(({ role }) => role === "status")?.cells[0];
  if (run) rangeOf(context, run).values = [[cellContent(ranAt, language)]];
  return { putBack: (error) => putBack(given, error) };
}

function itemsOf(sheet: Sheet): Sheet["rows"] {
  const { head, last } = tableRows(sheet);
  return sheet.rows.slice(head + 1, last + 1);
}

/** The cells of a user's own column. The blank line of a table without findings has no such cell. */
function keptCells({ table, stood }: FindingsToWrite, column: number, count: number): HeldCell[][] {
  const from = Array.from({ length: count }, (_, line) => stood[line]);
  return cellsBeside(
    table.values.map((_cells, line) => heldCell(table, line, column)),
    from,
  ).map((cell) => [cell]);
}

const heldCell = ({ values, formulas }: FindingsTable, line: number, column: number): HeldCell =>
  formulas[line]?.[column] ?? keptCell(values[line]?.[column]);

/** Gives new lines the look of a new sheet. */
function dressNew(cells: Excel.Range, sheet: Sheet, column: number): void {
  cells.format.font.name = FONT;
  cells.format.font.size = FONT_SIZE;
  cells.format.verticalAlignment = "Top";
  cells.format.wrapText = sheet.columns[column]?.wraps === true;
  cells.format.indentLevel = column === 0 ? (LOOKS.item.indent ?? 0) : 0;
}

function writeOwn(range: Excel.Range, sheet: Sheet, column: number, language: Language): void {
  const cells = itemsOf(sheet).map((row) => row.cells[column]);
  const places = cells.map((cell) => (cell?.kind === "link" ? placeOf(cell.to) : undefined));
  if (TABLES.Funn[column] === "Sted") link(range, places);
  range.values = cells.map((cell) => [cellContent(cell, language)]);
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

/** Puts the table back in a request of its own: a failed request can carry nothing more. */
async function putBack({ table: standing, run }: FindingsToWrite, error: unknown): Promise<void> {
  const { name, header, values, body } = standing;
  try {
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem(name);
      const rows = table.rows.load("count");
      await context.sync();
      resizeBody(table, rows.count, values.length);
      const range = table.getDataBodyRange();
      const places = header.indexOf("Sted");
      link(
        range.getColumn(places),
        values.map((cells) => placeIn(cells[places])),
      );
      range.values = values.map((cells, line) => cells.map((_cell, column) => heldCell(standing, line, column)));
      if (run) rangeOf(context, run).values = [[keptCell(run.text)]];
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
