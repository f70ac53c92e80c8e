import {
  decimalOf,
  isAdjustment,
  isSameKey,
  quotient,
  sum,
  ZERO,
  type Amount,
  type Decimal,
  type Finding,
  type LedgerTotal,
  type Origin,
} from "../../../core";
import { oneCell, placedTables, tableReader, workTablesIn, type Area, type Snapshot } from "../../workbook";
import { originOf, type CallFunction } from "../../explain";
import { readSetup, type Setup } from "../../plan";
import { actualAt, type ActualBehind } from "./actualAt";
import { agreementOf, settled, slackOf, type Agreement } from "./agreement";
import { commonUnit } from "./commonUnit";
import { hasLines } from "./footing";
import { footingOf } from "./footingOf";
import { ledgerPlaces } from "./ledgerPlaces";
import { countedAs, type RowBehind } from "./rowBehind";
import { takenRows } from "./takenRows";

/** The ledger lines behind a cell. */
export type LedgerBehind = {
  origin: Origin;
  setup: Pick<Setup, "year" | "period">;
  /** Kroner in one unit of the cell: the workbook's unit, or another one of its formula. */
  unit: Decimal;
  actuals: readonly ActualBehind[];
  /** Whether formulas read lines of *Hovedbok* directly, whatever the period. */
  isTaken: boolean;
  rows: readonly RowBehind[];
  /** Rows of the same lines in no month: period 0, or 13 and later. They are no part of an actual. */
  leftOut: readonly RowBehind[];
  /** Cells whose formulas read *Hovedbok* without leading to lines. */
  unfollowed: readonly Origin[];
  /** Whether a formula adds lines of *Hovedbok* and finds no line. */
  findsNothing: boolean;
  /** The value of the cell, in its unit; undefined where it is no amount. */
  shown: Amount | undefined;
  /** The sum of the rows, in the unit of the cell. */
  sum: Amount;
  /** The part of typed actuals beyond the ledger; `rest` is the part of the cell beyond both. */
  typed: Amount;
  rest: Amount;
  agreement: Agreement;
};

/** The contents of *Hovedbok*. */
export type LedgerBook = { totals: readonly LedgerTotal[]; accountNames: ReadonlyMap<string, string> };

/**
 * Finds the ledger lines behind a cell. The explanation of the cell leads to actuals, which are the amounts of their lines in
 * *Hovedbok* in the closed months, and to lines of *Hovedbok* that formulas read directly. The sum has every line, and the
 * result names what the cell has beside it.
 *
 * @returns findings where the work tables cannot be read
 */
export function ledgerBehind(
  snapshot: Snapshot,
  at: Area,
  book: LedgerBook,
  call: CallFunction,
): LedgerBehind | { findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const placed = placedTables(snapshot);
  const setup = readSetup(tableReader(workTablesIn(snapshot), "Oppsett", findings), findings);
  const { Poster: posts, Hovedbok: ledger } = placed;
  if (!posts) findings.push({ code: "table-missing", facts: { table: "Poster" }, severity: "error" });
  if (!setup || !posts) return { findings };

  const places = ledgerPlaces(posts, placed);
  const footing = footingOf(snapshot, at, places, call);
  const found = [...footing.times.Regnskap].flatMap(([row, times]) => {
    if (times.isZero()) return [];
    const { sheet, column } = places.actuals;
    const actual = actualAt(snapshot, posts, oneCell(sheet, row, column), ledger);
    return [{ actual, times, ...linesOf(actual.key, times, book, setup) }];
  });
  const taken = ledger ? takenRows(snapshot, ledger, footing.times) : [];
  const rows = [...found.flatMap((one) => one.rows), ...taken];
  const origin = originOf(snapshot, at);
  const shown = shownIn(origin);
  const { unit, isCommon } = commonUnit(footing, setup.unit);
  const inUnit = (of: readonly RowBehind[]): Amount => quotient(sum(of.map(({ amount }) => amount)), unit);
  const typed = settled(
    sum(
      found.map(({ actual, times, rows: own }) =>
        actual.isOfLedger ? ZERO : (shownIn(actual.origin) ?? ZERO).times(times).minus(inUnit(own)),
      ),
    ),
  );
  const rest = settled((shown ?? ZERO).minus(inUnit(rows)).minus(typed));
  return {
    origin,
    setup,
    unit,
    actuals: found.map(({ actual }) => actual),
    isTaken: hasLines(footing),
    rows,
    leftOut: found.flatMap((one) => one.leftOut),
    unfollowed: footing.unfollowed.map((cell) => originOf(snapshot, cell)),
    findsNothing: footing.findsNothing,
    shown,
    sum: inUnit(rows),
    typed,
    rest,
    agreement: shown === undefined || !isCommon ? "worked" : agreementOf({ typed, rest }, slackOf(footing, setup.unit)),
  };
}

type Lines = { rows: RowBehind[]; leftOut: RowBehind[] };

/** The rows of a line in *Hovedbok*, in the closed months and in no month. */
function linesOf(key: string, times: Decimal, { totals, accountNames }: LedgerBook, setup: Setup): Lines {
  const ofLine = totals
    .filter(({ year, line }) => year === setup.year && isSameKey(line, key))
    .map((total) => ({
      total,
      accountName: accountNames.get(total.account) ?? "",
      amount: countedAs(total.amount, times),
    }));
  return {
    rows: ofLine.filter(({ total: { period } }) => period >= 1 && period <= setup.period.months),
    leftOut: ofLine.filter(({ total: { period } }) => isAdjustment(period)),
  };
}

function shownIn({ values }: Origin): Amount | undefined {
  const shown = values[0]?.[0];
  return typeof shown === "number" ? decimalOf(shown) : undefined;
}
