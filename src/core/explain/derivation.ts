import {
  deriveAllocation,
  deriveClosedMonths,
  deriveFooting,
  derivePeriodEnd,
  deriveRounding,
  deriveRoundingToSum,
  deriveTotal,
  deriveVotes,
} from "./columns";
import { deriveCapital, deriveDeduction, deriveFee, deriveFrame, deriveFrame2025 } from "./frame";
import { deriveAccumulated, deriveBudgetToDate, deriveForecast, deriveRemaining, deriveVariance } from "./lines";

export type { Derivation, Result, RuleCode, Source } from "./derived";
export type { Formula, Kind, Kinds, Named, Operand, Operation, Step, Term, Terms } from "./terms";

/**
 * The derivation of each result: the rule, where it is written, the inputs, and each step.
 *
 * Takes the same arguments as the function it explains. Every value comes from that function and those it calls, so no
 * number is computed in two ways. It throws the same faults.
 *
 * @example
 * String(derive.accumulated(decimal("8274"), decimal("18770"), { months: 6 }, LINEAR).result.value) // => 17659
 * derive.accumulated(decimal("8274"), decimal("18770"), { months: 6 }, LINEAR).steps.map((step) => step.name).join(" ") // => budgetToDate remaining accumulated
 * derive.votes(decimal("295"), decimal("10000")).steps.map((step) => String(step.value)).join(" ") // => 3 3
 */
export const derive = {
  accumulated: deriveAccumulated,
  allocation: deriveAllocation,
  budgetToDate: deriveBudgetToDate,
  capital: deriveCapital,
  closedMonths: deriveClosedMonths,
  deduction: deriveDeduction,
  fee: deriveFee,
  footing: deriveFooting,
  forecast: deriveForecast,
  frame: deriveFrame,
  frame2025: deriveFrame2025,
  periodEnd: derivePeriodEnd,
  remaining: deriveRemaining,
  rounding: deriveRounding,
  roundingToSum: deriveRoundingToSum,
  total: deriveTotal,
  variance: deriveVariance,
  votes: deriveVotes,
};
