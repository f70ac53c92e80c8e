import { isSameKey, standardRules, standardRulesFor, type Finding } from "../../core";
import {
  formulaAt,
  keyColumn,
  keysOf,
  oneCell,
  placeTable,
  sheetIn,
  valuesIn,
  type PlacedTable,
  type PlacedTables,
  type Snapshot,
  type TableSnapshot,
} from "../workbook";
import type { TableName } from "../model";
import type { Plan } from "../plan";
import { bookFindings, strayFindings, type IsComputed } from "./bookFindings";
import { readLedgerTable } from "./ledgerTable";
import { mayReadLedger } from "./mayReadLedger";
import { rowFindings } from "./rowFindings";
import { readRulesTable } from "./rulesTable";

/**
 * All findings of the ledger of a workbook: unreadable rules and rows, amounts no rule takes, lines missing in *Poster*, rows
 * that differ from the rules, and lines marked as from the ledger whose actuals are not. A sheet that was not read is a
 * finding of its own.
 */
export function ledgerFindings(snapshot: Snapshot, placed: PlacedTables, plan: Plan | undefined): Finding[] {
  const findings: Finding[] = [];
  const keys = placed.Poster ? keysOf(cellsOf(snapshot, placed.Poster)) : [];
  const rules = placedIn("Kontoregler", snapshot, placed, findings);
  const inOrder = rules && readRulesTable(rules, keys, findings).rules;
  const usable = findings.length > 0 ? [] : (inOrder ?? standardRules(standardRulesFor(keys)));
  const isUnread = placed.Hovedbok && sheetIn(snapshot, placed.Hovedbok.body.sheet)?.isUnread;
  if (isUnread) return findings;
  const book = placedIn("Hovedbok", snapshot, placed, findings);
  const rows = book ? readLedgerTable(book, findings) : [];
  const totals = rows.map(({ total }) => total);
  const { Poster } = placed;
  if (!plan || !Poster) return [...findings, ...strayFindings(totals, keys)];
  const ofRows = book ? rowFindings(rows, book, usable, plan.setup.year) : [];
  return [...findings, ...bookFindings(totals, plan, isComputedIn(snapshot, Poster)), ...ofRows];
}

function placedIn<Table extends TableName>(
  name: Table,
  snapshot: Snapshot,
  placed: PlacedTables,
  findings: Finding[],
): PlacedTable<Table> | undefined {
  const table = placed[name];
  return table && placeTable(name, { ...table.body, ...cellsOf(snapshot, table) }, findings);
}

const cellsOf = (snapshot: Snapshot, table: TableSnapshot) => ({
  ...table,
  rows: valuesIn(snapshot, table.body) ?? [],
});

function isComputedIn(snapshot: Snapshot, posts: TableSnapshot): IsComputed {
  const { header, body } = posts;
  const keys = keyColumn(cellsOf(snapshot, posts));
  const column = body.column + header.indexOf("Regnskap");
  return ({ key }) => {
    const at = keys.findIndex((one) => one !== "" && isSameKey(one, key));
    const formula = formulaAt(snapshot, oneCell(body.sheet, body.row + at, column));
    return formula !== undefined && mayReadLedger(formula, posts.name);
  };
}
