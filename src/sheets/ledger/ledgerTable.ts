import {
  attempt,
  doubleOf,
  InputFault,
  isBlank,
  quote,
  readAmount,
  UNASSIGNED,
  type Amount,
  type Finding,
  type LedgerTotal,
  type Place,
} from "../../core";
import type { ColumnName } from "../model";
import type { PlacedTable } from "../workbook";

/** A row of *Hovedbok*: its total, the name of its account, and its line in the table, from zero. */
export type LedgerRow = { total: LedgerTotal; accountName: string; index: number };

/** Reads *Hovedbok*. Each unreadable cell is a finding with its place, and its row is left out. */
export function readLedgerTable(table: PlacedTable<"Hovedbok">, findings: Finding[]): LedgerRow[] {
  return table.lines().flatMap(({ index, cell, place }) => {
    const from = <T>(column: ColumnName<"Hovedbok">, read: (given: unknown, column: string, at: Place) => T) =>
      attempt(() => read(cell(column), column, place(column)), findings, place(column));
    const year = from("År", readYear);
    const period = from("Periode", readCount);
    const account = from("Konto", readAccount);
    const booked = from("Bokført", readSum);
    const amount = from("Beløp", readSum);
    const postings = from("Posteringer", readCount);
    if (year === undefined || period === undefined || account === undefined) return [];
    if (!booked || !amount || postings === undefined) return [];
    const [costCentre, project] = [codeIn(cell("Kostnadssted")), codeIn(cell("Prosjekt"))];
    const line = codeIn(cell("Post")) || UNASSIGNED;
    const total = { year, period, account, costCentre, project, line, booked, amount, postings };
    return [{ total, accountName: codeIn(cell("Kontonavn")), index }];
  });
}

/** The cells of a row, in the order of the table's pinned columns. Exact amounts become doubles here. */
export const ledgerCells = ({ total, accountName }: Omit<LedgerRow, "index">): (string | number)[] => [
  total.year,
  total.period,
  total.account,
  accountName,
  total.costCentre,
  total.project,
  total.line,
  doubleOf(total.booked),
  doubleOf(total.amount),
  total.postings,
];

const unreadable = (column: string, cell: unknown) =>
  new InputFault("ledger-cell-unreadable", { column, given: isBlank(cell) ? "" : quote(cell) });

/** Refuses a text that looks like a number: the formulas of *Poster* would ignore it. */
function readCount(cell: unknown, column: string): number {
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 0) return cell;
  throw unreadable(column, cell);
}

function readYear(cell: unknown, column: string): number {
  const year = readCount(cell, column);
  if (year < FIRST_YEAR || year > LAST_YEAR) throw unreadable(column, cell);
  return year;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

function readAccount(cell: unknown, column: string): string {
  if (isBlank(cell)) throw unreadable(column, cell);
  return codeIn(cell);
}

function readSum(cell: unknown, column: string, place: Place): Amount {
  const amount = readAmount(cell, place);
  if (!amount) throw unreadable(column, cell);
  return amount;
}

const codeIn = (cell: unknown): string => (isBlank(cell) ? "" : quote(cell).trim());
