import type { Finding } from "../../core";
import {
  formulaAt,
  locate,
  placedTables,
  placeTable,
  readFormula,
  referencesIn,
  sheetIn,
  type Area,
  type SheetSnapshot,
  type Snapshot,
  type TableSnapshot,
} from "../workbook";
import { spillingCells } from "../explain";
import { isSameName } from "../model";
import type { LedgerBook } from "./behind/ledgerBehind";
import { readLedgerTable } from "./ledgerTable";

/** *Hovedbok*, read apart from the rest of the workbook: the cells of its sheet, and the place of its table. */
export type LedgerApart = { sheet: SheetSnapshot; table: TableSnapshot };

/** The place of *Hovedbok*, and whether it is the only table of its sheet. */
export function ledgerHome({
  tables,
}: Pick<Snapshot, "tables">): { table: TableSnapshot; isAlone: boolean } | undefined {
  const table = placedTables({ tables }).Hovedbok;
  if (!table) return undefined;
  const beside = tables.filter(({ body }) => isSameName(body.sheet, table.body.sheet));
  return { table, isAlone: beside.length === 1 };
}

/**
 * Tells whether explaining a cell needs the unread ledger: the cell is on its sheet, or its formula refers to it.
 *
 * @param formula - another formula for the cell than its own
 */
export function needsLedger(snapshot: Snapshot, at: Area, formula = formulaAt(snapshot, at)): boolean {
  const home = unreadHome(snapshot);
  if (home === undefined) return false;
  if (isSameName(at.sheet, home)) return true;
  if (formula !== undefined) return refersTo(home, formula, snapshot, at);
  return spillingCells(snapshot, at).some((from) => refersTo(home, formulaAt(snapshot, from) ?? "", snapshot, from));
}

/** Puts the ledger into the snapshot, on its sheet by its name in the snapshot. */
export function withLedger(snapshot: Snapshot, apart: LedgerApart | undefined): Snapshot {
  const home = unreadHome(snapshot);
  if (home === undefined || !apart) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === home ? { ...apart.sheet, name: home } : sheet));
  return { ...snapshot, sheets };
}

/** Reads *Hovedbok*. Unreadable rows are findings, and left out. */
export function ledgerBook({ sheet, table }: LedgerApart, findings: Finding[]): LedgerBook {
  const { body, header } = table;
  const rows = sheet.values
    .slice(body.row - sheet.row, body.row - sheet.row + body.rows)
    .map((cells) => cells.slice(body.column - sheet.column, body.column - sheet.column + body.columns));
  const placed = placeTable("Hovedbok", { ...body, header, rows }, findings);
  const read = placed ? readLedgerTable(placed, findings) : [];
  const named = read.map(({ total, accountName }) => [total.account, accountName] as const);
  return {
    totals: read.map(({ total }) => total),
    accountNames: new Map(named.filter(([, name]) => name !== "")),
  };
}

function unreadHome(snapshot: Snapshot): string | undefined {
  const home = ledgerHome(snapshot);
  const sheet = home && sheetIn(snapshot, home.table.body.sheet);
  return sheet?.isUnread && sheet.name;
}

function refersTo(sheet: string, formula: string, snapshot: Snapshot, at: Area): boolean {
  const tree = readFormula(formula);
  return (tree ? referencesIn(tree) : []).some((reference) => {
    const area = locate(reference, snapshot, at);
    return area !== undefined && isSameName(area.sheet, sheet);
  });
}
