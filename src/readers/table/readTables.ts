import type { Finding } from "../../core";
import type { LedgerReading, RecognisedTable, TakeLine } from "../reading";
import type { LedgerFile, Watch } from "../file";
import { createCreditSearch } from "./creditSearch";
import { beginSie, beginText, type BeginFile, type TableFile } from "./tableFile";
import { createTableGathering } from "./tableGathering";
import { startOf, understandTables, type ChoiceOf, type Understood } from "./understand";

/**
 * Options of a read: corrections by header row, how the read is watched, and who hears how the tables were understood.
 */
export type TableOptions = {
  choiceOf?: ChoiceOf;
  watch?: Watch;
  /** Hears how the tables were understood, before any row can make the read fail. */
  onUnderstood?: (tables: RecognisedTable[]) => void;
};

/**
 * Reads ledgers that are text tables, such as the CSV of Unit4 and DFØ, and hands on each posting as it comes.
 * Separator, encoding, columns and number style are recognised and reported, so that the user can correct them. All
 * files are understood before the first is read: one file may show what another does not.
 *
 * @throws InputFault `quote-open`; the reason of the signal that stops it
 */
export const readCsv = (
  files: readonly LedgerFile[],
  take: TakeLine,
  options: TableOptions = {},
): Promise<LedgerReading> => readFiles(files, beginText, take, options);

/**
 * Reads ledgers in SIE, the Swedish standard, as the tables that its postings make. The period is the month of the date,
 * and the currency is kroner only where the file says so.
 *
 * @throws InputFault `sie-unusable`; the reason of the signal that stops it
 */
export const readSie = (
  files: readonly LedgerFile[],
  take: TakeLine,
  options: TableOptions = {},
): Promise<LedgerReading> => readFiles(files, beginSie, take, options);

async function readFiles(
  files: readonly LedgerFile[],
  begin: BeginFile,
  take: TakeLine,
  { choiceOf = NO_CHOICE, watch = {}, onUnderstood }: TableOptions,
): Promise<LedgerReading> {
  const findings: Finding[] = [];
  const begun: TableFile[] = [];
  for (const file of files) begun.push(await begin(file, choiceOf, watch));
  const tables = understandTables(begun, choiceOf, findings);
  for (const { table, form } of tables) {
    if (table.separator !== undefined) form.table.separator = table.separator;
    else form.table.format = "sie";
  }
  onUnderstood?.(tables.map(({ form }) => form.table));
  await searchCredits(tables, choiceOf, watch);

  const gathering = createTableGathering(formsOf(tables), choiceOf, take, findings);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const { table, form } of tables) {
    const read = gathering.begin(form);
    let number = 0;
    for await (const { rows, isLast, decoder } of table.rows(watch, before, total)) {
      for (const row of rows) read(row, (number += 1));
      if (isLast && decoder) gathering.encoded(form.table, decoder);
    }
    before += table.file.size;
  }
  return gathering.reading();
}

/** A table of cells, pasted or in the workbook, as Excel holds them. */
export type CellTable = { name: string; rows: readonly (readonly unknown[])[] };

/**
 * Reads ledgers given as rows of cells. A number is an amount as it stands; a text is read as in a file. Progress
 * counts rows.
 *
 * @throws the reason of the signal that stops it
 */
export async function readCells(
  cells: readonly CellTable[],
  take: TakeLine,
  { choiceOf = NO_CHOICE, watch = {} }: Pick<TableOptions, "choiceOf" | "watch"> = {},
): Promise<LedgerReading> {
  const findings: Finding[] = [];
  const begun = cells.map(({ name, rows }) => ({ start: startOf(name, rows), rows }));
  const tables = understandTables(begun, choiceOf, findings);
  const search = createCreditSearch(formsOf(tables), choiceOf);
  for (const { table, form } of tables) {
    const looking = search.look(form);
    if (looking) table.rows.forEach((row, i) => looking.see(row, i + 1));
  }
  search.end();
  const gathering = createTableGathering(formsOf(tables), choiceOf, take, findings);
  const total = cells.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { table, form } of tables) {
    const read = gathering.begin(form);
    for (const [i, row] of table.rows.entries()) {
      read(row, i + 1);
      done += 1;
      if (done % ROWS_BETWEEN_REPORTS !== 0) continue;
      watch.signal?.throwIfAborted();
      await watch.onProgress?.(done, total);
    }
  }
  return gathering.reading();
}

/** Rows between two reports of progress. */
const ROWS_BETWEEN_REPORTS = 5_000;

const NO_CHOICE: ChoiceOf = () => ({});

const formsOf = (tables: readonly Understood<unknown>[]) => tables.map(({ form }) => form);

/** Reads rows until the sign of the credits is settled, most often at once. */
async function searchCredits(
  tables: readonly Understood<TableFile>[],
  choiceOf: ChoiceOf,
  { signal }: Watch,
): Promise<void> {
  const search = createCreditSearch(formsOf(tables), choiceOf);
  for (const { table, form } of tables) {
    const looking = search.look(form);
    if (!looking) continue;
    let number = 0;
    for await (const { rows } of table.rows(signal ? { signal } : {})) {
      for (const row of rows) looking.see(row, (number += 1));
      if (looking.isSettled()) break;
    }
  }
  search.end();
}
