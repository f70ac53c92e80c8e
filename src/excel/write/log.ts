import { isBlank, type Finding } from "../../core";
import { asWord, columnFindings, logSheet, TABLES } from "../../sheets";
import type { Language } from "../../text";
import { queueSheets } from "./addSheets";
import { inExcel, keptCell, nowSerial, sheetNotOurs } from "../host";
import { askForTable } from "../read";

/** One line of the log: an event, its sheet and any further details. The time is added. */
export type LogEntry = Readonly<
  Record<"Hendelse" | "Ark", string> & Partial<Record<Exclude<LogColumn, "Tid">, string | number>>
>;
type LogColumn = (typeof TABLES.Logg)[number];

/** The table *Logg* as it was read. */
export type Log = {
  /** The name on the newest line, offered as the next signer. */
  lastName: string;
  /** The findings that keep the log from being written. */
  findings: readonly Finding[];
  /** Queues one line, at the end. Makes the sheet first where there is none. Returns the way to undo it. */
  add: (entry: LogEntry, language: Language, known: readonly Excel.Worksheet[]) => LoggedLine;
};

/** A line that the next sync logs. */
export type LoggedLine = {
  /** Removes the line where it was written, in another context, after a sync that failed. */
  takeAway: (error: unknown) => Promise<void>;
};

/** Asks for the log. Call the result after the next sync. */
export function askForLog(context: Excel.RequestContext): () => Promise<Log> {
  const found = askForTable(context, "Logg");
  const namesake = context.workbook.worksheets.getItemOrNullObject("Logg");
  namesake.load("name");
  return async () => {
    const log = await found();
    // eslint-disable-next-line office-addins/call-sync-before-read -- what is returned is called after the sync
    if (!log) return missingLog(context, !namesake.isNullObject);
    const columns = log.header.map(asWord);
    return {
      lastName: lastIn(log.rows, columns.indexOf("Navn")),
      findings: columnFindings("Logg", columns),
      add: (entry) => addLine(log.table, columns, log.rows, entry),
    };
  };
}

function missingLog(context: Excel.RequestContext, isTaken: boolean): Log {
  return {
    lastName: "",
    findings: isTaken ? [sheetNotOurs("Logg")] : [],
    add: (entry, language, known) => {
      const added = queueSheets(context, [logSheet()], language, known);
      const table = context.workbook.tables.getItem("Logg");
      addLine(table, TABLES.Logg, [[]], entry);
      return { takeAway: (error) => added.putBack(error) };
    },
  };
}

function addLine(
  table: Excel.Table,
  columns: readonly string[],
  lines: readonly (readonly unknown[])[],
  entry: LogEntry,
): LoggedLine {
  const values: Readonly<Record<string, string | number>> = { ...entry, Tid: nowSerial() };
  const line = columns.map((column) => keptCell(values[column] ?? ""));
  // A table without lines keeps one blank line.
  const blank = lines.at(-1)?.every(isBlank) === true ? lines.length - 1 : undefined;
  const row = blank === undefined ? table.rows.add(undefined, [line]) : table.rows.getItemAt(blank);
  if (blank !== undefined) row.getRange().values = [line];
  row.getRange().getCell(0, columns.indexOf("Tid")).numberFormat = [["yyyy-mm-dd hh:mm"]];
  return { takeAway: () => takeLineAway(table.name, lines.length, blank) };
}

function takeLineAway(name: string, before: number, blank: number | undefined): Promise<void> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const rows = table.rows.load("count");
    await context.sync();
    if (blank !== undefined) rows.getItemAt(blank).getRange().clear("Contents");
    else if (rows.count > before) rows.getItemAt(before).delete();
    await context.sync();
  });
}

const lastIn = (lines: readonly (readonly unknown[])[], column: number): string =>
  asWord(lines.filter((line) => !isBlank(line[column])).at(-1)?.[column]);
