import type { LedgerBookFaults } from "./ledgerBook";
import type { LedgerFaults } from "./ledgerFiles";
import type { Place } from "./place";

/** Everything that can be wrong, with the facts a reader needs to mend it. Codes are append-only. */
export type Faults = LedgerFaults &
  LedgerBookFaults & {
    "text-for-amount": { place: Place; given: string };
    "error-for-amount": { place: Place; given: string };
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
    "growth-out-of-range": { place: Place; given: string };
    "share-out-of-range": { place: Place; given: string };
    "table-missing": { table: string };
    "column-missing": { table: string; column: string };
    "key-missing": { table: string; key: string };
    "key-doubled": { table: string; key: string };
    "key-blank": { table: string; line: string };
    "total-does-not-foot": { sheet: string; cell: string; printed: string; residue: string };
    "figure-differs": { sheet: string; cell: string; shown: string; wanted: string };
    "figure-missing": { sheet: string; cell: string; shown: string };
    "figures-unchecked": { sheet: string; reason: string };
    "group-unusable": { place: Place; given: string; income: string };
    "income-missing": { table: string; income: string };
    "method-rests-on-blank": { place: Place; column: string };
    "sheet-not-ours": { sheet: string };
    "budget-does-not-balance": { income: string; costs: string; residue: string };
    "period-year-differs": { given: string; year: number };
    "sheet-exists": { sheet: string };
    "setting-unusable": { table: string; key: string; given: string };
    "frame-not-2025": { year: number };
    "amount-not-whole-units": { amount: string; unit: string };
    /** Line 0: no weight is above zero; else the 1-based line of a negative one. */
    "weights-unusable": { line: number };
    "unit-unusable": { given: string };
    "fee-share-unusable": { fee: string; total: string };
    "period-year-missing": { given: string };
    "rates-not-two-columns": { columns: number };
    "rate-missing": { category: string };
    "language-unknown": { given: string };
    "amount-text-ambiguous": { given: string };
    "amount-text-unreadable": { given: string };
    "total-not-sum": { printed: string; wanted: string; residue: string; causes: readonly TotalCause[] };
    "accumulated-not-sum": { actual: string; remaining: string; printed: string; residue: string };
    "result-not-difference": { income: string; costs: string; printed: string; residue: string };
    "report-outdated": { sheet: string };
    "status-changed": { sheet: string };
    "report-gone": { sheet: string };
    "formulas-lost": { sheet: string };
    "status-row-missing": { sheet: string };
    "signer-missing": Record<never, never>;
    "reason-missing": { sheet: string };
    /** An error that *Kontroll* lists for the sheet; its number where it has one. */
    "control-error-open": { sheet: string; finding: string };
    "report-unknown": { sheet: string };
    /** The names of tables that all have its columns. */
    "table-ambiguous": { table: string; candidates: string };
    /** More cells than a control reads. */
    "sheet-too-large": { sheet: string };
    /** The whole address that was asked. */
    "template-missing": { address: string };
    "template-unreachable": { address: string };
    /** A sheet or a name of the user's own, where a work sheet or its table is to be made. */
    "name-taken": { name: string };
    "amount-too-large": { amount: string; unit: string };
    /** A cell shows something else than its formula gives with what stands in the cells now. */
    "cell-stale": { sheet: string; cell: string; shown: string; wanted: string };
    "argument-unreadable": { argument: string; given: string };
    /** A spill of some shape from a cell meets a cell that is filled, or a table. */
    "spill-blocked": { area: string; by: { is: "cell"; cell: string } | { is: "table"; table: string } };
    "target-changed": { sheet: string; cell: string };
    "formula-in-circle": { sheet: string; cell: string };
  };

/** What a wrong total looks like. Lines count from 1 among the parts, and have a name where it is known; amounts are digits. */
export type TotalCause =
  | { kind: "share"; of: string; numerator: number; denominator: number }
  | { kind: "left-out" | "doubled" | "sign-turned"; line: number; part: string; name?: string }
  | { kind: "transposed"; wanted: string }
  | { kind: "too-large" | "too-small"; times: number; wanted: string };

export type PeriodPart = "quarter" | "tertial" | "half" | "month";
export type FaultCode = keyof Faults;

/** What is wrong, as a value: a code and facts, never prose. `text/` says it in nb, nn and en. */
export type Fault<Code extends FaultCode = FaultCode> = { [C in Code]: { code: C; facts: Faults[C] } }[Code];

/**
 * Something off in the user's data: reported beside all the others. An error stops a report,
 * or is found in one that is made; a warning does neither.
 * `at` names the cell where the fault's own facts do not.
 */
export type Finding = Fault & { severity: "error" | "warning"; at?: Place };

/** Thrown when a contract is broken, so that no number can come out of it. */
export class FinanceError<Code extends FaultCode = FaultCode> extends Error {
  override readonly name = "FinanceError";

  constructor(
    readonly code: Code,
    readonly facts: Faults[Code],
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
  }
}

/** Whether what was caught is a fault of the input, and not a bug that must go on. */
export const isFinanceError = (error: unknown): error is FinanceError => error instanceof FinanceError;

/**
 * Makes a reading that may throw and files its fault as a finding, so that one bad cell never hides the next.
 *
 * @returns what was read, or undefined where it could not be
 */
export function attempt<T>(read: () => T, findings: Finding[], at?: Place): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isFinanceError(error)) throw error;
    // The compiler cannot see that the code and the facts of one error belong together; the class makes sure of it.
    findings.push({ code: error.code, facts: error.facts, severity: "error", ...(at && { at }) } as Finding);
    return undefined;
  }
}
