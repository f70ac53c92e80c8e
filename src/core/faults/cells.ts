import type { Place } from "./place";

/** What can be wrong with a formula in a cell. Codes are append-only. */
export type CellFaults = {
  "text-for-amount": { place: Place; given: string };
  "shapes-differ": { argument: string; rows: number; columns: number; wantedRows: number; wantedColumns: number };
  "period-missing": Record<never, never>;
  "period-unknown": { given: string };
  "period-months-out-of-range": { given: string };
  "period-part-out-of-range": { given: string; part: PeriodPart; last: number };
  "period-day-does-not-exist": { given: string; month: number; lastDay: number };
  "period-day-ends-no-month": { given: string; month: number; lastDay: number };
  "phasing-unknown": { given: string };
  "phasing-not-12-weights": { given: string; count: number };
  "phasing-weights-unusable": { given: string };
  "method-unknown": { given: string };
  "trend-without-months": Record<never, never>;
  "category-unknown": { given: string };
  "role-unknown": { given: string };
  "fee-negative": { fee: string };
  "growth-out-of-range": { place: Place; given: string };
  "share-out-of-range": { place: Place; given: string };
  "key-doubled": { table: string; key: string };
  "error-for-amount": { place: Place; given: string };
  "amount-not-whole-units": { amount: string; unit: string };
  /** Line 0: no weight is above zero. Otherwise the line of a negative weight, from 1. */
  "weights-unusable": { line: number };
  "unit-unusable": { given: string };
  "fee-share-unusable": { fee: string; total: string };
  "period-year-missing": { given: string };
  "rates-not-two-columns": { columns: number };
  "rate-missing": { category: string };
  "language-unknown": { given: string };
  "amount-too-large": { amount: string; unit: string };
  "answer-too-large": Record<never, never>;
  /** The parts of a key: their shares do not sum to one. */
  "key-shares-not-one": { sum: string };
  "key-basis-empty": { part: number };
  "key-basis-negative": { part: number; line: number };
  "amount-negative": { amount: string };
  "limit-not-whole-units": { line: number; given: string; unit: string };
  "floor-above-cap": { line: number; floor: string; cap: string };
  /** The sums of floors and caps, and the rise in per cent that all caps need; "" where caps are not what stops it. */
  "limits-infeasible": { amount: string; floors: string; caps: string; raise: string };
  "previous-unusable": Record<never, never>;
  "part-year-unknown": { given: string };
  "part-year-turned": { from: DayFacts; to: DayFacts };
};

/** A day, as the room of time has it. */
type DayFacts = { year: number; month: number; day: number };

export type CellFaultCode = keyof CellFaults;

/** The parts that a year can be divided into. */
export type PeriodPart = "quarter" | "tertial" | "half" | "month";
