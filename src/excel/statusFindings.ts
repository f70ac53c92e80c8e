import type { Finding } from "../core";
import { asWord, checkReport, isOutdated, REPORTS, saysItsStatus } from "../sheets";
import { LANGUAGES, pane } from "../text";
import { keptFormulas } from "./read/freeze";
import type { StatusChange } from "./status/change";
import type { ReadForStatus } from "./status/statusRead";

/** What a report's change of status meets: all of it, of which the errors stop it. */
export function statusFindings({ from, to }: StatusChange, read: ReadForStatus): Finding[] {
  const { mark, cells, log, settings } = read;
  const facts = { sheet: mark.sheet };
  return [
    ...(mark.status === from ? [] : [{ code: "status-changed", facts, severity: "error" } as const]),
    ...(saysItsStatus(mark, cells.values) ? [] : [{ code: "status-row-missing", facts, severity: "error" } as const]),
    ...log.findings,
    ...(from === "final" && !keptFormulas(settings, mark.name)
      ? [{ code: "formulas-lost", facts, severity: "error" } as const]
      : []),
    ...(to === "final" ? whatIsNotRight(read) : []),
  ];
}

/** A final report rests on inputs that are right, is of today's inputs, shows what they say, and is not objected to. */
function whatIsNotRight({ mark, cells, plan: { plan, findings }, ledger, control }: ReadForStatus): Finding[] {
  const { sheet, kind } = mark;
  if (!kind) return [{ code: "report-unknown", facts: { sheet }, severity: "error" }];
  const stoppers = plan ? REPORTS[kind].stoppers(plan) : [];
  const found = [...findings, ...stoppers, ...ledger, ...openErrors(sheet, control)];
  if (!plan || found.some(({ severity }) => severity === "error")) return found;
  if (isOutdated(mark, plan)) return [...found, { code: "report-outdated", facts: { sheet }, severity: "error" }];
  return [...found, ...checkReport({ ...mark, kind }, plan, cells.values)];
}

/** What *Kontroll* said of this sheet when it was last run. */
function openErrors(sheet: string, control: ReadForStatus["control"]): Finding[] {
  return control
    .filter(
      ({ Alvor, Sted }) => LANGUAGES.some((language) => Alvor === pane.findings.error[language]) && isAt(Sted, sheet),
    )
    .map(({ Nr, Funn }) => {
      const finding = [Nr, Funn].map((said) => asWord(said).replace(/[.\s]+$/u, "")).join(" ");
      return { code: "control-error-open", facts: { sheet, finding: finding.trim() }, severity: "error" };
    });
}

/** Whether a place is on a sheet: `'Ramme 2025'!D16` is, and is not on `Ramme 2025 v2`. */
const isAt = (place: unknown, sheet: string): boolean =>
  asWord(place).split(/[!,:]/u)[0]?.replaceAll("'", "").trim().toLowerCase() === sheet.toLowerCase();
