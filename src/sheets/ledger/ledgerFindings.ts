import {
  OUTSIDE,
  sum,
  UNASSIGNED,
  unassignedFindings,
  ZERO,
  type Amount,
  type Finding,
  type LedgerTotal,
} from "../../core";
import type { PlacedTables } from "../control/workTables";
import { oneCell } from "../explain/area";
import { formulaAt, sheetIn, valuesIn, type Snapshot, type TableSnapshot } from "../explain/snapshot";
import { isSameName } from "../isSameName";
import { keyColumn, keysOf } from "../keysOf";
import type { Line } from "../lines";
import type { TableName } from "../names";
import type { Plan } from "../plan";
import { readLedgerTable } from "./ledgerTable";
import { lineActuals } from "./lineActuals";
import { placeTable, type PlacedTable } from "./placedTable";
import { readRulesTable } from "./rulesTable";

/**
 * What is off with the ledger of a workbook: rules and rows that cannot be read, what no rule takes, lines that *Poster*
 * lacks, and lines that say they come from the ledger and do not. A ledger that was not read is told of as a sheet.
 */
export function ledgerFindings(snapshot: Snapshot, placed: PlacedTables, plan: Plan | undefined): Finding[] {
  const findings: Finding[] = [];
  const keys = placed.Poster ? keysOf(cellsOf(snapshot, placed.Poster)) : [];
  const rules = placedIn("Kontoregler", snapshot, placed, findings);
  if (rules) readRulesTable(rules, keys, findings);
  const isUnread = placed.Hovedbok && sheetIn(snapshot, placed.Hovedbok.body.sheet)?.isUnread;
  if (isUnread) return findings;
  const book = placedIn("Hovedbok", snapshot, placed, findings);
  const totals = book ? readLedgerTable(book, findings).map(({ total }) => total) : [];
  findings.push(...unassignedFindings(totals), ...unknownLines(totals, keys));
  if (plan && placed.Poster) findings.push(...lineFindings(snapshot, placed.Poster, plan, totals));
  return findings;
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

/** Lines that the ledger has amounts on and *Poster* lacks: the reports would leave the amounts out. */
function unknownLines(totals: readonly LedgerTotal[], keys: readonly string[]): Finding[] {
  const unknown = new Map<string, { amount: Amount; rows: number }>();
  for (const { line, amount } of totals) {
    if (line === UNASSIGNED || line === OUTSIDE || keys.some((key) => isSameName(key, line))) continue;
    const { amount: before, rows } = unknown.get(line) ?? { amount: ZERO, rows: 0 };
    unknown.set(line, { amount: before.plus(amount), rows: rows + 1 });
  }
  return [...unknown].map(([key, { amount, rows }]) => ({
    code: "ledger-line-unknown",
    facts: { key, amount: amount.toString(), rows },
    severity: "error",
  }));
}

function lineFindings(snapshot: Snapshot, posts: TableSnapshot, plan: Plan, totals: readonly LedgerTotal[]): Finding[] {
  const lines = plan.lines.filter(({ source }) => source === "ledger");
  if (lines.length === 0) return [];
  const { year } = plan.setup;
  const years = [...new Set(totals.map((total) => total.year))].sort((a, b) => a - b);
  if (!years.includes(year)) {
    return [{ code: "ledger-year-missing", facts: { year, years: years.join(", ") }, severity: "error" }];
  }
  const ofLedger = lineActuals(totals, plan.setup);
  return lines.flatMap((line): Finding[] => {
    const wanted = ofLedger.get(line.key.toLowerCase())?.actual ?? ZERO;
    const facts = {
      place: { in: "table", table: "Poster", column: "Regnskap", line: line.name || line.key } as const,
      shown: line.actual?.toString() ?? "",
    };
    if (!isFormula(snapshot, posts, line)) return [{ code: "actual-not-from-ledger", facts, severity: "error" }];
    if (isClose(sum([line.actual]), wanted)) return [];
    const differs = { ...facts, wanted: wanted.toString() };
    return [{ code: "actual-differs-from-ledger", facts: differs, severity: "error" }];
  });
}

/** Whether a line's actual is computed, be it by a formula of the user's own. */
function isFormula(snapshot: Snapshot, posts: TableSnapshot, { key }: Line): boolean {
  const { header, body } = posts;
  const at = keyColumn(cellsOf(snapshot, posts)).findIndex((one) => one !== "" && isSameName(one, key));
  const actuals = header.indexOf("Regnskap");
  return formulaAt(snapshot, oneCell(body.sheet, body.row + at, body.column + actuals)) !== undefined;
}

/** Excel adds in doubles, and to the øre. */
const isClose = (one: Amount, other: Amount): boolean =>
  one.minus(other).abs().lte(other.abs().times("1e-12").plus("0.00001"));
