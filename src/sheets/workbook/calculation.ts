import type { Finding } from "../../core";

/** Whether Excel has calculated what was read: it has, it still does, or the workbook only does when asked. */
export type Calculation = "done" | "calculating" | "manual";

/**
 * Puts one finding in place of all that only come from cells not calculated yet: a figure that is old or missing, `#BUSY!`.
 *
 * A workbook that does not calculate by itself is a warning also where every figure is right.
 */
export function whileCalculating(findings: readonly Finding[], calculation: Calculation): Finding[] {
  if (calculation === "done") return [...findings];
  const others = findings.filter((finding) => !mayBeOld(finding));
  const isOld = others.length < findings.length;
  if (calculation === "manual") return [manual(isOld ? "error" : "warning"), ...others];
  return isOld ? [{ code: "still-calculating", facts: {}, severity: "error" }, ...others] : others;
}

const manual = (severity: Finding["severity"]): Finding => ({ code: "calculation-manual", facts: {}, severity });

/** Whether a finding may come from a cell that is not calculated. An error of the cell's own is not one. */
function mayBeOld(finding: Finding): boolean {
  switch (finding.code) {
    case "figure-differs":
    case "total-does-not-foot":
    case "cell-stale":
    case "actual-differs-from-ledger":
      return true;
    case "figure-missing":
      return finding.facts.shown === "#BUSY!" || finding.facts.shown === "";
    case "error-for-amount":
    case "text-for-amount":
      return finding.facts.given === "#BUSY!";
    default:
      return false;
  }
}
