import { isBlank, type Finding } from "../../core";
import { asWord, columnFindings, logSheet, TABLES } from "../../sheets";
import type { Language } from "../../text";
import { queueSheets, type QueuedSheets } from "./addSheets";
import { ExcelRefusal, inExcel, keptCell, nowSerial, removeRows, sheetNotOurs } from "../host";
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
  /**
   * Queues the sheet where there is none. A request that writes more than its line calls it first: where somebody else has
   * made the log meanwhile, the request then ends before it has changed anything.
   */
  open: (language: Language, known: readonly Excel.Worksheet[]) => void;
  /** Queues one line, at the end, on a sheet that it makes where there is none. Returns the way to undo it. */
  add: (entry: LogEntry, language: Language, known: readonly Excel.Worksheet[]) => LoggedLine;
};

/** A line that the next sync logs. */
export type LoggedLine = {
  /**
   * Removes the line where it was written, in another context, after a sync that failed. It is known by what it holds.
   *
   * @throws Meanwhile where somebody else has made the log
   */
  takeAway: (error: unknown) => Promise<void>;
  /**
   * Looks up whether the line stands, in another context. A line that its request writes last stands only if all of the
   * request was carried out.
   */
  stands: () => Promise<boolean>;
  /** Gives back what somebody typed meanwhile into the blank line it was written on. Call it after the sync. */
  settle: () => Promise<void>;
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
      open: () => undefined,
      add: (entry) => addLine(log.table, log.name ?? "Logg", columns, log.rows, entry),
    };
  };
}

function missingLog(context: Excel.RequestContext, isTaken: boolean): Log {
  let added: QueuedSheets | undefined;
  const open = (language: Language, known: readonly Excel.Worksheet[]): QueuedSheets =>
    (added ??= queueSheets(context, [logSheet()], language, known));
  return {
    lastName: "",
    findings: isTaken ? [sheetNotOurs("Logg")] : [],
    open,
    add: (entry, language, known) => {
      const { putBack } = open(language, known);
      const line = addLine(context.workbook.tables.getItem("Logg"), "Logg", TABLES.Logg, [[]], entry);
      return { ...line, takeAway: putBack };
    },
  };
}

/**
 * Queues a line at the end.
 *
 * Microsoft's page on co-authoring advises values below the table in place of `rows.add`, because that may give merge
 * conflicts. Values below the table write over what stands there, and the table grows only where the user lets Excel
 * expand tables. A conflict is shown to its user; a line beside the log is not.
 */
function addLine(
  table: Excel.Table,
  name: string,
  columns: readonly string[],
  lines: readonly (readonly unknown[])[],
  entry: LogEntry,
): LoggedLine {
  const values: Readonly<Record<string, string | number>> = { ...entry, Tid: nowSerial() };
  const line = columns.map((column) => keptCell(values[column] ?? ""));
  // A table without lines keeps one blank line.
  const blank = lines.at(-1)?.every(isBlank) === true ? lines.length - 1 : undefined;
  const stood = blank === undefined ? undefined : table.getDataBodyRange().getRow(blank).load("formulas");
  const row = blank === undefined ? table.rows.add(undefined, [line]) : table.rows.getItemAt(blank);
  row.getRange().getCell(0, columns.indexOf("Tid")).numberFormat = [["yyyy-mm-dd hh:mm"]];
  if (blank !== undefined) row.getRange().values = [line];

  const isOurs = (cells: readonly unknown[]): boolean =>
    columns.every((column, at) => isSameCell(cells[at], values[column] ?? ""));
  const inLog = <T>(work: (log: Excel.Table) => Promise<T>): Promise<T> =>
    inExcel((context) => work(context.workbook.tables.getItem(name)));
  return {
    takeAway: () => inLog((log) => removeRows(log, isOurs)),
    stands: () => inExcel((context) => hasRow(context.workbook.tables.getItemOrNullObject(name), isOurs)),
    settle: async () => {
      const [cells] = stood?.formulas ?? [];
      if (!cells || cells.every(isBlank)) return;
      await inLog(async (log) => {
        await removeRows(log, isOurs);
        log.rows.add(undefined, [cells as string[], line]);
        await log.context.sync();
      });
    },
  };
}

/**
 * Looks up whether a request whose answer was an error was carried out whole, by its line, which it writes last. Where
 * Excel refuses the look-up the answer is no: the put-back asks once more, and says what it could not look up.
 */
export async function isLogged(line: LoggedLine): Promise<boolean> {
  try {
    return await line.stands();
  } catch (error) {
    if (error instanceof ExcelRefusal) return false;
    throw error;
  }
}

async function hasRow(table: Excel.Table, isOurs: (cells: readonly unknown[]) => boolean): Promise<boolean> {
  const body = table.getDataBodyRange().load("values");
  await table.context.sync();
  return !body.isNullObject && body.values.some(isOurs);
}

/** A number may come back with 15 digits: a time to the millisecond is the same within a tenth of one. */
const isSameCell = (cell: unknown, written: string | number): boolean =>
  typeof written === "number" ? typeof cell === "number" && Math.abs(cell - written) < 1e-9 : asWord(cell) === written;

const lastIn = (lines: readonly (readonly unknown[])[], column: number): string =>
  asWord(lines.filter((line) => !isBlank(line[column])).at(-1)?.[column]);
