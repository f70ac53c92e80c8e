import {
  isSameKey,
  ledgerActuals,
  missingMonths,
  OUTSIDE,
  plainKey,
  quotient,
  sum,
  UNASSIGNED,
  unassignedFindings,
  ZERO,
  type Amount,
  type Decimal,
  type Finding,
  type LedgerTotal,
} from "../../core";
import { hasBudget, type Line, type Plan } from "../plan";
import { isRightActual } from "./isRightActual";
import { toOre } from "./lineActuals";

/** Tells whether a line's actual comes from a formula that may read *Hovedbok*, the user's own included. */
export type IsComputed = (line: Pick<Line, "key">) => boolean;

/**
 * Findings of a ledger for the year of a plan: amounts no rule takes, lines missing in *Poster*, missing months, and lines
 * marked as from the ledger whose actuals are not.
 */
export function bookFindings(totals: readonly LedgerTotal[], plan: Plan, isComputed: IsComputed): Finding[] {
  const { year } = plan.setup;
  const ofYear = totals.filter((total) => total.year === year);
  const keys = plan.lines.map(({ key }) => key);
  return [...strayFindings(ofYear, keys), ...lineFindings(totals, plan, isComputed)];
}

/** Findings of amounts that reach no line of *Poster*. */
export const strayFindings = (totals: readonly LedgerTotal[], keys: readonly string[]): Finding[] => [
  ...unassignedFindings(totals),
  ...unknownLines(totals, keys),
];

/**
 * Findings of closed months without postings. A ledger that ends before the period is an error: the report would look as if
 * nothing had been booked since. An earlier gap may be a month without bookings.
 */
export function monthFindings(totals: readonly LedgerTotal[], { year, period }: Plan["setup"]): Finding[] {
  const months = missingMonths(totals, period, year);
  if (months.length === 0) return [];
  const severity = months.includes(period.months) ? "error" : "warning";
  return [{ code: "ledger-months-missing", facts: { year, months }, severity }];
}

/** Findings of lines with ledger amounts that *Poster* lacks. The reports would leave these amounts out. */
function unknownLines(totals: readonly LedgerTotal[], keys: readonly string[]): Finding[] {
  const known = new Set([UNASSIGNED, OUTSIDE, ...keys].map(plainKey));
  const unknown = new Map<string, { key: string; amount: Amount; rows: number }>();
  for (const { line, amount } of totals) {
    const plain = plainKey(line);
    if (known.has(plain)) continue;
    const { key, amount: before, rows } = unknown.get(plain) ?? { key: line, amount: ZERO, rows: 0 };
    unknown.set(plain, { key, amount: before.plus(amount), rows: rows + 1 });
  }
  return [...unknown.values()].map(({ key, amount, rows }) => ({
    code: "ledger-line-unknown",
    facts: { key, amount: amount.toString(), rows },
    severity: "error",
  }));
}

function lineFindings(totals: readonly LedgerTotal[], plan: Plan, isComputed: IsComputed): Finding[] {
  const lines = plan.lines.filter(({ source }) => source === "ledger");
  if (lines.length === 0) return [];
  const { year } = plan.setup;
  const years = [...new Set(totals.map((total) => total.year))].sort((a, b) => a - b);
  if (!years.includes(year)) {
    return [{ code: "ledger-year-missing", facts: { year, years: years.join(", ") }, severity: "error" }];
  }
  const { period, unit } = plan.setup;
  const ofLedger = new Map(ledgerActuals(totals, period, year).map(({ line, actual }) => [plainKey(line), actual]));
  const differing = lines.flatMap((line): Finding[] => {
    const kroner = ofLedger.get(plainKey(line.key)) ?? ZERO;
    const facts = {
      place: { in: "table", table: "Poster", column: "Regnskap", line: line.name || line.key } as const,
      shown: line.actual?.toString() ?? "",
    };
    if (!isComputed(line)) return [{ code: "actual-not-from-ledger", facts, severity: "error" }];
    if (isRightActual(line.actual ?? ZERO, kroner, unit)) return [];
    const isFoundInOthers = [...ofLedger.keys()].some((other) => isSameNumber(other, line.key));
    const wanted = quotient(toOre(kroner), unit).toString();
    const differs = { ...facts, wanted, ...(isFoundInOthers && { numberKey: line.key }) };
    return [{ code: "actual-differs-from-ledger", facts: differs, severity: "error" }];
  });
  return [...monthFindings(totals, plan.setup), ...differing, ...unitFindings(lines, unit)];
}

/** Tells whether SUMIFS confuses two keys, since it compares numbers as numbers: 0500 and 500. */
const isSameNumber = (one: string, other: string): boolean => !isSameKey(one, other) && Number(one) === Number(other);

/**
 * Finds a changed unit: `Enhet` scales the actuals of the ledger but not typed budgets. One line may differ in size; all
 * together should not.
 */
function unitFindings(lines: readonly Line[], unit: Decimal): Finding[] {
  const both = lines.filter(hasBudget);
  const size = (of: "actual" | "budget"): Amount => sum(both.map((line) => line[of]?.abs()));
  const [actual, budget] = [size("actual"), size("budget")];
  // A small part of the budget may be a ledger at its beginning.
  if (both.length === 0 || actual.lte(budget.times(MOST_TIMES))) return [];
  const facts = { unit: unit.toString(), actual: actual.toString(), budget: budget.toString() };
  return [{ code: "unit-doubtful", facts, severity: "warning" }];
}

/** Units differ by a thousand, and no year ends at a hundred times its budget. */
const MOST_TIMES = 100;
