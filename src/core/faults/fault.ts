import type { CellFaults } from "./cells";
import type { FormulaFaults } from "./formulas";
import type { LedgerBookFaults } from "./ledgerBook";
import type { LedgerFileFaults } from "./ledgerFiles";
import type { Place } from "./place";
import type { ReportFaults } from "./reports";
import type { TableFaults } from "./tables";
import type { WorkTableFaults } from "./workTables";

/** Everything that can be wrong, with the facts a reader needs to correct it: one family a file. */
export type Faults = CellFaults &
  WorkTableFaults &
  ReportFaults &
  TableFaults &
  FormulaFaults &
  LedgerFileFaults &
  LedgerBookFaults;

export type FaultCode = keyof Faults;

/** What is wrong, as a value: a code and facts, never prose. `text/` has the words in nb, nn and en. */
export type Fault<Code extends FaultCode = FaultCode> = { [C in Code]: { code: C; facts: Faults[C] } }[Code];

/**
 * A fault in the user's data, reported with all the others.
 *
 * An error stops a report, or is found in a finished one. A warning does neither. A note tells, and asks for nothing.
 * `at` names the cell when the fault's own facts do not.
 */
export type Finding = Fault & { severity: (typeof SEVERITIES)[number]; at?: Place };

/** How grave a finding is, the gravest first. */
export const SEVERITIES = ["error", "warning", "note"] as const;
