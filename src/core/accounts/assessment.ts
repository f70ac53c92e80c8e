import type { Amount } from "../money/amount";
import { decimal, quotient, ZERO, type Decimal } from "../money/decimal";
import type { Period } from "../time/period";
import { budgetToDate, type Phasing } from "./phasing";

/** What a line is measured against: its own phasing, or for a total each line's (annex 1 of BIB-2024/30). */
export type Baseline = Phasing["kind"] | "by-line";

/**
 * How much a deviation is to a board: `little` is a small part of its budget, `small` is few kroner though a larger
 * part, `large` is an amount the board wants to hear.
 */
export type Weight = "little" | "small" | "large";

/** A line, or a total, held against its budget to date. */
export type Assessment = {
  readonly direction: "below" | "above" | "on";
  readonly weight: Weight;
  /** The deviation without its sign, unrounded. */
  readonly amount: Amount;
  /** The deviation as a part of the budget to date, 0 or more; undefined where nothing is budgeted to date. */
  readonly part: Decimal | undefined;
  readonly baseline: Baseline;
  readonly period: Period;
};

/**
 * Holds a line's actual against its budget to date, and weighs the deviation as the board's papers do.
 *
 * @param actual - booked so far, in 1000 kroner as the board's papers have it: the thresholds are in that unit
 * @param budget - the whole year's budget, same unit
 * @example
 * assessLine(decimal("8274"), decimal("18770"), { months: 6 }, LINEAR).amount.toString() // => 1111
 * assessLine(decimal("9541"), decimal("18203"), { months: 6 }, LINEAR).weight // => little
 */
export const assessLine = (actual: Amount, budget: Amount, period: Period, phasing: Phasing): Assessment =>
  assess(actual, budgetToDate(budget, period, phasing), period, phasing.kind);

/** Holds an actual against what it is measured by, and weighs the deviation. */
export function assess(actual: Amount, toDate: Amount, period: Period, baseline: Baseline): Assessment {
  const amount = toDate.minus(actual).abs();
  const part = toDate.isZero() ? undefined : quotient(amount, toDate.abs());
  const off = actual.lt(toDate) ? "below" : "above";
  const direction = isOnBudget(amount, part) ? "on" : off;
  return { direction, weight: weigh(amount, part), amount, part, baseline, period };
}

/** Too little to print, or so small a part that calling it over or under would say more than the figures do. */
function isOnBudget(amount: Amount, part: Decimal | undefined): boolean {
  return amount.lt(PRINTED) || (part !== undefined && part.lte(ON_BUDGET_PART) && amount.lt(FEW));
}

function weigh(amount: Amount, part: Decimal = amount.isZero() ? ZERO : WHOLE): Weight {
  if (part.lt(LITTLE_PART) && amount.lt(SPOKEN)) return "little";
  return part.lt(HALF) && amount.lt(FEW) ? "small" : "large";
}

// Amounts are in 1000 kroner. BIB-2024/30 calls 439.5 of 9101.5 (4.8 %) "litt", and 73 of 300 (24 %) "et lite
// underforbruk", but says 638.5 of 18906.5 (3.4 %) as an amount.
/** From here a deviation shows in a column of whole units. */
const PRINTED = decimal("0.5");
/** Half a per cent is on budget, if it is also few kroner. */
const ON_BUDGET_PART = decimal("0.005");
/** Below a twentieth a deviation is little of its budget... */
const LITTLE_PART = decimal("0.05");
/** ...unless it is half a million: that the board hears as an amount. */
const SPOKEN = decimal("500");
/** Below a hundred thousand a deviation is few kroner... */
const FEW = decimal("100");
/** ...unless it is half of what was budgeted, which is not small to anyone. */
const HALF = decimal("0.5");
/** Where nothing is budgeted, all of it is deviation. */
const WHOLE = decimal("1");
