import {
  decimal,
  decimalOf,
  effectOfTimes,
  quotient,
  roundTo,
  sum,
  ZERO,
  type Amount,
  type Decimal,
  type Effect,
  type Finding,
  type LedgerTotal,
} from "../../core";
import type { Origin } from "../../text";
import { placedTables, workTablesIn } from "../control/workTables";
import { isSameName } from "../isSameName";
import { oneCell, type Area } from "../explain/area";
import type { CallFunction } from "../explain/evaluate";
import { originOf } from "../explain/origin";
import { formulaAt, valueAt, type Snapshot, type TableSnapshot } from "../explain/snapshot";
import { readFormula, referencesIn } from "../explain/tree";
import { readSetup, type Setup } from "../setup";
import { tableReader } from "../table";
import { actualsBehind } from "./actualsBehind";

/** A row of *Hovedbok* behind a cell, with its amount in kroner as the cell counts it: costs of a result are less. */
export type RowBehind = { total: LedgerTotal; accountName: string; amount: Amount };

/** An actual of *Poster* that a cell rests on. */
export type ActualBehind = {
  key: string;
  origin: Origin;
  /** Whether its cell computes of *Hovedbok*; else somebody has typed it. */
  isOfLedger: boolean;
  effect: Effect;
};

/**
 * How a cell and the ledger lines behind it agree: the lines are the whole cell (`rounded` where the cell shows whole
 * units), a `part` of it, or what it was `worked` out of in another way than by adding.
 */
export type Agreement = "equal" | "rounded" | "part" | "worked";

/** The ledger lines behind a cell. */
export type LedgerBehind = {
  origin: Origin;
  setup: Pick<Setup, "year" | "period" | "unit">;
  actuals: readonly ActualBehind[];
  rows: readonly RowBehind[];
  /** What the cell shows, in the workbook's unit; undefined where it is no amount. */
  shown: Amount | undefined;
  /** What the rows come to, in the workbook's unit. */
  sum: Amount;
  /** What typed actuals add to what the ledger has on their lines; and what is in the cell beyond both. */
  typed: Amount;
  rest: Amount;
  agreement: Agreement;
};

/** What *Hovedbok* holds, as it was read. */
export type LedgerBook = { totals: readonly LedgerTotal[]; accountNames: ReadonlyMap<string, string> };

/**
 * Finds the ledger lines behind a cell: the cell's explanation is followed to the actuals it rests on, and each actual is
 * what *Hovedbok* has on its line in the closed months. Nothing is left out of the sum, and what the cell has beside it is
 * told.
 *
 * @returns the findings where the work tables cannot be read
 */
export function ledgerBehind(
  snapshot: Snapshot,
  at: Area,
  book: LedgerBook,
  call: CallFunction,
): LedgerBehind | { findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const placed = placedTables(snapshot);
  const setup = readSetup(tableReader(workTablesIn(snapshot, placed), "Oppsett", findings), findings);
  const lines = placed.Poster;
  if (!lines) findings.push({ code: "table-missing", facts: { table: "Poster" }, severity: "error" });
  if (!setup || !lines) return { findings };

  const column = columnArea(lines, "Regnskap");
  const footing = actualsBehind(snapshot, at, column, call);
  const ledger = placed.Hovedbok?.name ?? "Hovedbok";
  const found = [...footing.actuals].flatMap(([row, times]) => {
    const effect = effectOfTimes(times);
    if (effect === "none") return [];
    const actual = actualAt(snapshot, lines, oneCell(column.sheet, row, column.column), ledger, effect);
    const rows = rowsOf(actual, book, setup);
    return [{ actual, rows, sum: quotient(sum(rows.map(({ amount }) => amount)), setup.unit) }];
  });
  const typed = sum(
    found.map(({ actual, sum: own }) =>
      actual.isOfLedger ? ZERO : signed(shownIn(actual.origin) ?? ZERO, actual.effect).minus(own),
    ),
  );
  const origin = originOf(snapshot, at);
  const shown = shownIn(origin);
  const total = sum(found.map(({ sum: own }) => own));
  const rest = (shown ?? ZERO).minus(total).minus(typed);
  const actuals = found.map(({ actual }) => actual);
  const agreement =
    shown === undefined || actuals.some(({ effect }) => effect === "otherwise")
      ? "worked"
      : agreementOf(typed, rest, footing.hasOther ? 0 : actuals.length);
  const rows = found.flatMap((one) => one.rows);
  return { origin, setup, actuals, rows, shown, sum: total, typed, rest, agreement };
}

/** Each actual may have been rounded to a whole unit, which moves a sum of nothing else by half a unit at most. */
function agreementOf(typed: Amount, rest: Amount, rounded: number): Agreement {
  if (!isNought(typed)) return "part";
  if (isNought(rest)) return "equal";
  return rest.abs().times(2).lte(rounded) ? "rounded" : "part";
}

const columnArea = ({ header, body }: TableSnapshot, name: string): Area => ({
  ...body,
  column: body.column + header.indexOf(name),
  columns: 1,
});

function actualAt(
  snapshot: Snapshot,
  { header, body }: TableSnapshot,
  at: Area,
  ledger: string,
  effect: Effect,
): ActualBehind {
  const key = valueAt(snapshot, at.sheet, at.row, body.column + header.indexOf("Nøkkel"));
  const formula = formulaAt(snapshot, at);
  const tree = formula === undefined ? undefined : readFormula(formula);
  const isOfLedger = (tree ? referencesIn(tree) : []).some(
    (reference) => reference.to === "table" && isSameName(reference.table ?? "", ledger),
  );
  return { key: String(key).trim(), origin: originOf(snapshot, at), isOfLedger, effect };
}

/** What *Hovedbok* has on a line in the closed months; an amount that is no part of a sum stands as it is. */
function rowsOf({ key, effect }: ActualBehind, { totals, accountNames }: LedgerBook, setup: Setup): RowBehind[] {
  return totals
    .filter(
      ({ year, period, line }) =>
        year === setup.year && period >= 1 && period <= setup.period.months && line.toLowerCase() === key.toLowerCase(),
    )
    .map((total) => ({
      total,
      accountName: accountNames.get(total.account) ?? "",
      amount: signed(total.amount, effect),
    }));
}

const signed = (amount: Amount, effect: Effect): Amount => (effect === "less" ? ZERO.minus(amount) : amount);

function shownIn({ values }: Origin): Amount | undefined {
  const shown = values[0]?.[0];
  return typeof shown === "number" ? decimalOf(shown) : undefined;
}

/** Doubles that were added differ from exact sums far behind the øre. */
const isNought = (amount: Decimal): boolean => roundTo(amount, SMALLEST).isZero();

const SMALLEST = decimal("0.000001");
