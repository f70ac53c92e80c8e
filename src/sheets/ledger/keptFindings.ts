import { keptPeriods, sum, type Finding, type LedgerPeriod, type LedgerTotal } from "../../core";

/** Findings of months an import leaves in *Hovedbok* after its own first month, one for each year. */
export function keptFindings(before: readonly LedgerTotal[], imported: readonly LedgerPeriod[]): Finding[] {
  const kept = keptPeriods(before, imported);
  const years = [...new Set(kept.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year): Finding => {
    const rows = kept.filter((one) => one.year === year);
    const periods = [...new Set(rows.map(({ period }) => period))].sort((a, b) => a - b);
    const booked = sum(rows.map((row) => row.booked)).toString();
    return { code: "ledger-periods-kept", facts: { year, periods, rows: rows.length, booked }, severity: "warning" };
  });
}
