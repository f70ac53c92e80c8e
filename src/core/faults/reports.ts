/** What can be wrong with reports, their figures and their status, and with other sheets of figures. Codes are append-only. */
export type ReportFaults = {
  "total-does-not-foot": { sheet: string; cell: string; printed: string; residue: string };
  "figure-differs": { sheet: string; cell: string; shown: string; wanted: string };
  "figure-missing": { sheet: string; cell: string; shown: string };
  "figures-unchecked": { sheet: string; reason: string };
  /** Cells wait for Excel, so what was read is not the workbook's last word. */
  "still-calculating": Record<never, never>;
  /** The workbook calculates only when its user asks for it. */
  "calculation-manual": Record<never, never>;
  "total-not-sum": { printed: string; wanted: string; residue: string; causes: readonly TotalCause[] };
  "accumulated-not-sum": { actual: string; remaining: string; printed: string; residue: string };
  "result-not-difference": { income: string; costs: string; printed: string; residue: string };
  /** The sheet has more cells than a control reads. */
  "sheet-too-large": { sheet: string };
  "sheet-not-ours": { sheet: string };
  /** Somebody else has made the sheet while BIBSYS was about to. */
  "made-meanwhile": { sheet: string };
  /** Somebody else has changed what BIBSYS was about to write over. */
  "changed-meanwhile": { sheet: string };
  /** Excel did not let the replaced sheet be deleted. It has another name now. */
  "replaced-left": { sheet: string; left: string };
  "report-outdated": { sheet: string };
  "report-gone": { sheet: string };
  "report-unknown": { sheet: string };
  "status-changed": { sheet: string };
  "status-row-missing": { sheet: string };
  "formulas-lost": { sheet: string };
  "signer-missing": Record<never, never>;
  "reason-missing": { sheet: string };
  /** The finding that *Kontroll* lists for the sheet: its number, or its text where it has none. */
  "control-error-open": { sheet: string; finding: string };
};

/**
 * What a wrong total looks like. Amounts are digits.
 *
 * A line is counted from 1 among the parts, and has its name where that is known.
 */
export type TotalCause =
  | { kind: "share"; of: string; numerator: number; denominator: number }
  | { kind: "left-out" | "doubled" | "sign-turned"; line: number; part: string; name?: string }
  | { kind: "transposed" | "digit" | "negated"; wanted: string }
  | { kind: "too-large" | "too-small"; times: number; wanted: string };
