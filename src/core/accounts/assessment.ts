import { decimal, quotient, ZERO, type Amount, type Decimal } from "../money";
import type { Period } from "../time";
import type { LineKind } from "./lineKind";
import { budgetToDate, type Phasing } from "./phasing";

/**
 * The baseline of an assessment: the line's own phasing, for a total the phasing of each line (annex 1 of BIB-2024/30),
 * or the whole year's budget, which income is held against ("Inntektene er ikke periodisert").
 */
export type Baseline = Phasing["kind"] | "by-line" | "whole-year";

/**
 * How much a deviation matters to a board: `little` is a small part of the budget, `small` is few kroner and less
 * than a quarter, `large` is an amount that the board wants stated.
 */
export type Weight = "little" | "small" | "large";

/** A line or a total, compared with its budget to date. */
export type Assessment = {
  /** A budget below zero is a refund. It is higher, in words, when its figure is further below zero. */
  readonly of: LineKind | "refund";
  /** How the actual's figure stands to its budget's, with their signs. */
  readonly direction: "below" | "above" | "on";
  readonly weight: Weight;
  /** The deviation without its sign, unrounded. */
  readonly amount: Amount;
  /** The deviation as a share of the budget to date, 0 or more. Undefined when the budget to date is zero. */
  readonly part: Decimal | undefined;
  readonly baseline: Baseline;
  readonly period: Period;
};

/**
 * Compares a line's actual with its budget to date, and weighs the deviation as the board's papers do.
 *
 * @param actual - booked so far, in 1000 kroner as the board's papers have it: the thresholds are in that unit
 * @param budget - the whole year's budget, same unit
 * @param kind - what the line is; the words for it follow
 * @example
 * assessLine(decimal("8274"), decimal("18770"), { months: 6 }, LINEAR).amount.toString() // => 1111
 * assessLine(decimal("9541"), decimal("18203"), { months: 6 }, LINEAR).weight // => little
 */
export const assessLine = (
  actual: Amount,
  budget: Amount,
  period: Period,
  phasing: Phasing,
  kind: LineKind = "cost",
): Assessment => assess(actual, budgetToDate(budget, period, phasing), period, phasing.kind, asRefund(kind, budget));

/**
 * Compares income with the whole year's budget: it is not phased (BIB-2024/30).
 *
 * @example
 * assessIncome(decimal("30435"), decimal("33923"), { months: 6 }).amount.toString() // => 3488
 */
export const assessIncome = (actual: Amount, budget: Amount, period: Period): Assessment =>
  assess(actual, budget, period, "whole-year", asRefund("income", budget));

/** Compares an actual with its baseline, and weighs the deviation. */
export function assess(
  actual: Amount,
  toDate: Amount,
  period: Period,
  baseline: Baseline,
  of: Assessment["of"] = "cost",
): Assessment {
  const amount = toDate.minus(actual).abs();
  const part = toDate.isZero() ? undefined : quotient(amount, toDate.abs());
  const off = actual.lt(toDate) ? "below" : "above";
  const direction = isOnBudget(amount, part) ? "on" : off;
  return { of, direction, weight: weigh(amount, part), amount, part, baseline, period };
}

const asRefund = (kind: LineKind, budget: Amount): Assessment["of"] => (budget.lt(0) ? "refund" : kind);

/** Too small to print and a little part, or such a small share that the words over and under would exaggerate it. */
function isOnBudget(amount: Amount, part: Decimal = ZERO): boolean {
  return (amount.lt(PRINTED) && part.lt(LITTLE_PART)) || (!part.isZero() && part.lte(ON_BUDGET_PART) && amount.lt(FEW));
}

function weigh(amount: Amount, part: Decimal = amount.isZero() ? ZERO : WHOLE): Weight {
  if (part.lt(LITTLE_PART) && amount.lt(SPOKEN)) return "little";
  return part.lt(SMALL_PART) && amount.lt(FEW) ? "small" : "large";
}

// Amounts are in 1000 kroner. BIB-2024/30 calls 439.5 of 9101.5 (4.8 %) "litt", and 73 of 300 (24 %) "et lite
// underforbruk", but gives 638.5 of 18906.5 (3.4 %) as an amount.
/** From here a deviation shows in a column of whole units. */
const PRINTED = decimal("0.5");
/** Up to half a per cent is on budget, if it is also few kroner. */
const ON_BUDGET_PART = decimal("0.005");
/** Below a twentieth, a deviation is a little part of its budget... */
const LITTLE_PART = decimal("0.05");
/** ...unless it is half a million, which is stated as an amount. */
const SPOKEN = decimal("500");
/** Below a hundred thousand, a deviation is few kroner... */
const FEW = decimal("100");
/** ...unless it is a quarter of the budget, which is never small: 24 % is the largest part the papers call so. */
const SMALL_PART = decimal("0.25");
/** When nothing is budgeted, the whole actual is deviation. */
const WHOLE = decimal("1");
