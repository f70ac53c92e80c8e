import {
  asWord,
  linesBefore,
  placeOf,
  TABLES,
  type Cell,
  type Sheet,
  type Snapshot,
  type TableSnapshot,
} from "../sheets";
import { saysControlRun, type Language } from "../text";
import { asHeld, cellsBeside } from "./cellsBeside";
import { cellContent } from "./cells";
import { ExcelRefusal, inExcel } from "./inExcel";
import { resizeBody } from "./resizeBody";

/** Findings that the next sync writes. */
export type QueuedFindings = {
  /** After a sync that failed: puts the table back as it was. */
  putBack: (error: unknown) => Promise<void>;
};

/**
 * Writes findings in the table that has those of the control before, wherever it stands and whatever it is called. Only
 * its own columns are written; what the user has added to it goes with its finding, and the rest of the sheet is left
 * alone but for the line that says when the control was run.
 */
export function queueFindings(
  context: Excel.RequestContext,
  standing: TableSnapshot,
  snapshot: Snapshot,
  sheet: Sheet,
  language: Language,
): QueuedFindings {
  const before = heldBy(standing, snapshot);
  const table = context.workbook.tables.getItem(standing.name);
  // A line that a filter hides could not be taken away, and a finding must not be hidden.
  table.clearFilters();
  const items = sheet.rows.filter(({ role }) => role === "item").map(({ cells }) => cells);
  resizeBody(table, before.cells.length, items.length);
  writeLines(table, standing.header, items, before.cells, language);
  const run = sheet.rows.find(({ role }) => role === "status")?.cells[0];
  if (before.run) rangeOf(context, before.run).values = [[cellContent(run, language)]];
  return { putBack: (error) => putBack(standing, before, error) };
}

/** What the table held: its cells as formulas, and the cell above it that says when the control was run. */
type Held = { cells: unknown[][]; run: RunLine | undefined };
type RunLine = { sheet: string; row: number; column: number; said: string };

function heldBy({ body }: TableSnapshot, { sheets }: Snapshot): Held {
  const sheet = sheets.find(({ name }) => name === body.sheet);
  const cellAt = (row: number, column: number): unknown =>
    sheet?.formulas[row - sheet.row]?.[column - sheet.column] ?? "";
  const cells = Array.from({ length: body.rows }, (_, down) =>
    Array.from({ length: body.columns }, (_cell, across) => cellAt(body.row + down, body.column + across)),
  );
  const above = Array.from({ length: body.row }, (_, row) => ({ row, said: asWord(cellAt(row, body.column)) }));
  const run = above.find(({ said }) => saysControlRun(said));
  return { cells, run: run && { ...run, sheet: body.sheet, column: body.column } };
}

const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, row, column }: RunLine): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);

const OWN = TABLES.Funn;

function writeLines(
  table: Excel.Table,
  header: readonly string[],
  items: readonly (readonly Cell[])[],
  before: readonly (readonly unknown[])[],
  language: Language,
): void {
  const toldBefore = before.map((line) => {
    const [number, place, wrong] = (["Nr", "Sted", "Funn"] as const).map((own) => asWord(line[header.indexOf(own)]));
    return { number: number ?? "", place: place ?? "", wrong: wrong ?? "" };
  });
  const toldNow = items.map((cells) => {
    const [number, , place, wrong] = cells.map((cell) => textOf(cell, language));
    return { number: number ?? "", place: place ?? "", wrong: wrong ?? "" };
  });
  const from = linesBefore(toldBefore, toldNow);
  const body = table.getDataBodyRange();
  header.forEach((name, column) => {
    const at = OWN.findIndex((own) => own === name);
    const range = body.getColumn(column);
    if (at < 0)
      range.formulas = cellsBeside(
        before.map((line) => [line[column]]),
        from,
      );
    else
      writeOwn(
        range,
        items.map((cells) => cells[at]),
        language,
      );
  });
}

function writeOwn(range: Excel.Range, cells: readonly (Cell | undefined)[], language: Language): void {
  range.clear("Hyperlinks");
  // A link types its text into its cell, so links come first.
  cells.forEach((cell, row) => {
    if (cell?.kind !== "link") return;
    range.getCell(row, 0).hyperlink = { documentReference: placeOf(cell.to), textToDisplay: cell.words[language] };
  });
  range.values = cells.map((cell) => [cellContent(cell, language)]);
}

const textOf = (cell: Cell | undefined, language: Language): string =>
  String(cellContent(cell, language)).replace(/^'/u, "");

async function putBack({ name, header, body }: TableSnapshot, { cells, run }: Held, error: unknown): Promise<void> {
  try {
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem(name);
      const rows = table.rows.load("count");
      await context.sync();
      resizeBody(table, rows.count, cells.length);
      const range = table.getDataBodyRange();
      const places = range.getColumn(header.indexOf("Sted"));
      places.clear("Hyperlinks");
      for (const [row, line] of cells.entries()) {
        const place = asWord(line[header.indexOf("Sted")]);
        if (place === "") continue;
        places.getCell(row, 0).hyperlink = { documentReference: place, textToDisplay: place };
      }
      range.formulas = cells.map((line) => line.map(asHeld));
      if (run) rangeOf(context, run).values = [[`'${run.said}`]];
      await context.sync();
    });
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [body.sheet]);
  }
}
