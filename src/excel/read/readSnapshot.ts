import {
  isSameName,
  keptFormulas,
  ledgerHome,
  readFormula,
  type Area,
  type FormulaRun,
  type SheetSnapshot,
  type Snapshot,
  type TableSnapshot,
} from "../../sheets";
import { inExcel } from "../host";
import { readDays } from "./readDays";
import { readLedgerSheet } from "./readLedgerSheet";
import { MOST_CELLS, readTogetherInPieces } from "./readInPieces";
import { MARKED_SHEETS, markOf } from "./reportMark";

/**
 * The parts read besides values and formulas: number formats, what cells with a day show, and the ledger where it has a
 * sheet of its own.
 */
export type Wanted = { formats?: boolean; days?: boolean; ledger?: boolean };

/**
 * Reads the workbook as it is now: its cells, tables and names, and the kept formulas of final reports. The ledger is
 * left to `readLedgerApart`. A sheet of more cells than an answer carries is marked unread.
 *
 * Three syncs: what there is, how large it is, what it holds; one more for its days. A workbook of more cells than an
 * answer carries takes more. Nothing is changed.
 */
export const readSnapshot = (): Promise<Snapshot> =>
  inExcel(async (context) => (await snapshotIn(context, { days: true })).snapshot);

/**
 * Reads the workbook within a larger piece of work.
 *
 * @returns the worksheets too, with their marks
 */
export async function snapshotIn(
  context: Excel.RequestContext,
  { days = false, formats = days, ledger = false }: Wanted = {},
): Promise<{ snapshot: Snapshot; worksheets: Excel.Worksheet[] }> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load(MARKED_SHEETS);
  const tables = workbook.tables.load("items/name,items/showHeaders");
  const names = workbook.names.load("items/name,items/formula");
  await context.sync();

  const isFinal = worksheets.items.some((worksheet) => markOf(worksheet)?.status === "final");
  const settings = isFinal ? workbook.settings.load("items/key,items/value") : undefined;
  const used = worksheets.items.map((worksheet) => ({
    worksheet,
    range: worksheet.getUsedRangeOrNullObject(true).load("cellCount,rowCount,columnCount,rowIndex,columnIndex"),
  }));
  const placed = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({
      table,
      header: table.getHeaderRowRange().load("values"),
      body: table.getDataBodyRange().load("address,rowCount,columnCount"),
    }));
  await context.sync();

  const known = placed.flatMap(({ table, header, body }): TableSnapshot[] => {
    const area = areaAt(body);
    return area ? [{ name: table.name, header: (header.values[0] ?? []).map(String), body: area }] : [];
  });
  const home = ledgerHome({ tables: known });
  const holdsLedger = ({ name }: Excel.Worksheet): boolean => !!home && isSameName(name, home.table.body.sheet);
  const isLeft = (worksheet: Excel.Worksheet): boolean => !ledger && !!home?.isAlone && holdsLedger(worksheet);
  const read = used.filter(({ worksheet, range }) => isRead(range) && !isLeft(worksheet));
  await readTogetherInPieces(
    context,
    read.map(({ range }) => ({ range, cells: range.cellCount })),
    `values,formulas${formats ? ",numberFormat" : ""}`,
  );
  const loaded = new Map(read.map(({ worksheet, range }) => [range, sheetOf(worksheet.name, range, formats)]));
  const dated = days ? await readDays(context, loaded) : loaded;
  const sheets: SheetSnapshot[] = [];
  for (const { worksheet, range } of used) {
    const { name } = worksheet;
    const isLedger = ledger && holdsLedger(worksheet) && !isRead(range) && range.cellCount <= MOST_LEDGER_CELLS;
    const cells =
      home && isLedger
        ? await readLedgerSheet(context, { name, range, table: home.table })
        : (dated.get(range) ?? unreadSheet(name, range));
    sheets.push(withKept(cells, worksheet, settings?.items ?? []));
  }
  const snapshot = {
    sheets,
    tables: known,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
  return { snapshot, worksheets: worksheets.items };
}

const isRead = (range: Excel.Range): boolean =>
  !range.isNullObject && range.cellCount >= 0 && range.cellCount <= MOST_CELLS;

function sheetOf(name: string, range: Excel.Range, formats: boolean): SheetSnapshot {
  const [row, column] = [range.rowIndex, range.columnIndex];
  const cells = { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  return { name, row, column, ...cells, ...(formats && { formats: range.numberFormat as unknown[][] }) };
}

function unreadSheet(name: string, range: Excel.Range): SheetSnapshot {
  if (range.isNullObject) return { name, row: 0, column: 0, values: [], formulas: [] };
  return { name, row: range.rowIndex, column: range.columnIndex, values: [], formulas: [], isUnread: true };
}

/** Gives a final report the formulas it had. */
function withKept(sheet: SheetSnapshot, worksheet: Excel.Worksheet, settings: readonly Excel.Setting[]): SheetSnapshot {
  const mark = markOf(worksheet);
  const kept = mark && (mark.status === "final" || mark.isKept) ? keptFormulas(settings, mark.name) : undefined;
  return kept ? { ...sheet, formulas: withRuns(sheet, kept), isFrozen: true } : sheet;
}

function withRuns({ row: top, column: left, formulas }: SheetSnapshot, runs: readonly FormulaRun[]): unknown[][] {
  const cells = formulas.map((line) => [...line]);
  for (const { row, column, formulas: run } of runs) {
    run.forEach((formula, i) => cells[row + i - top]?.splice(column - left, 1, formula));
  }
  return cells;
}

/** Reads the place of a range from its address, where the name of the sheet may be in quotes. */
function areaAt({ address, rowCount, columnCount }: Excel.Range): Area | undefined {
  const tree = readFormula(`=${address}`);
  if (tree?.is !== "reference" || tree.to.to !== "cells") return undefined;
  const { sheet, top, left } = tree.to;
  return { sheet: sheet ?? "", row: top ?? 0, column: left ?? 0, rows: rowCount, columns: columnCount };
}

/** Cells of a ledger that a control reads: some 100 000 rows. */
const MOST_LEDGER_CELLS = 1_000_000;
