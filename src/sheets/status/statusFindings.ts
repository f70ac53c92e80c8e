import type { Finding } from "../../core";
import { LANGUAGES, pane } from "../../text";
import { asWord, type ReportKind } from "../model";
import type { Plan, readPlan } from "../plan";
import { checkReport, isOutdated, REPORTS, showsItsStatus, type StandingReport } from "../reports";
import type { StatusChange } from "./change";
import type { FormulaRun } from "./keptFormulas";

/** A report whose status is to change, and what it rests on. */
export type ReadReport = {
  mark: StandingReport;
  /** The values of its cells, from the sheet's first one on. */
  shown: readonly (readonly unknown[])[];
  /** The formulas that are kept of a final report; undefined where none are. */
  kept: readonly FormulaRun[] | undefined;
  plan: Pick<ReturnType<typeof readPlan>, "plan" | "findings">;
  /** The plan of the report's own period, from *Historikk*, where its figures are kept. */
  keptPlan?: Plan | undefined;
  /** Findings about the actuals that come from the ledger. */
  ledger: readonly Finding[];
  /** Findings that stop the log from being written. */
  log: readonly Finding[];
  /** The lines of *Funn*, by column. */
  control: readonly Readonly<Record<string, unknown>>[];
};

/** All findings about a change of a report's status. An error stops the change. */
export function statusFindings(change: StatusChange, read: ReadReport): Finding[] {
  const { from, to } = change;
  const { mark, shown, log, kept } = read;
  const facts = { sheet: mark.sheet };
  return [
    ...signatureFindings(change),
    ...(mark.status === from ? [] : [{ code: "status-changed", facts, severity: "error" } as const]),
    ...(showsItsStatus(mark, shown) ? [] : [{ code: "status-row-missing", facts, severity: "error" } as const]),
    ...log,
    ...(from === "final" && !kept ? [{ code: "formulas-lost", facts, severity: "error" } as const] : []),
    ...(to === "final" ? basisFindings(read) : []),
  ];
}

/** A change is signed, and a final report is only reopened for a reason. */
function signatureFindings({ sheet, from, name, note }: StatusChange): Finding[] {
  return [
    ...(name.trim() === "" ? [{ code: "signer-missing", facts: {}, severity: "error" } as const] : []),
    ...(from === "final" && note.trim() === ""
      ? [{ code: "reason-missing", facts: { sheet }, severity: "error" } as const]
      : []),
  ];
}

/** A final report rests on valid inputs, is made of today's inputs, shows what they give, and has no open error. */
function basisFindings(read: ReadReport): Finding[] {
  const { mark, shown, ledger, control } = read;
  const { plan, findings } = read.plan;
  const { sheet, kind } = mark;
  if (!kind) return [{ code: "report-unknown", facts: { sheet }, severity: "error" }];
  if (mark.isKept) return [...openErrors(sheet, control), ...keptFigures({ ...mark, kind }, read)];
  const stoppers = plan ? REPORTS[kind].stoppers(plan) : [];
  const found = [...findings, ...stoppers, ...ledger, ...openErrors(sheet, control)];
  if (!plan || found.some(({ severity }) => severity === "error")) return found;
  if (isOutdated(mark, plan)) return [...found, { code: "report-outdated", facts: { sheet }, severity: "error" }];
  return [...found, ...checkReport({ ...mark, kind }, plan, shown)];
}

/**
 * Holds the figures of a kept period to *Historikk*: today's inputs are of another period. A frame rests on the assumptions of
 * its day, which are not kept.
 */
const keptFigures = (
  mark: StandingReport & { kind: ReportKind },
  { keptPlan, shown }: Pick<ReadReport, "keptPlan" | "shown">,
): Finding[] => (mark.kind === "frame" || !keptPlan ? [] : checkReport(mark, keptPlan, shown));

/** The errors of this sheet that *Kontroll* found when it was last run. */
function openErrors(sheet: string, control: ReadReport["control"]): Finding[] {
  return control
    .filter(
      ({ Alvor, Sted }) => LANGUAGES.some((language) => Alvor === pane.findings.error[language]) && isAt(Sted, sheet),
    )
    .map(({ Nr, Funn }) => {
      const finding = [Nr, Funn].map((cell) => withoutStop(asWord(cell))).join(" ");
      return { code: "control-error-open", facts: { sheet, finding: finding.trim() }, severity: "error" };
    });
}

/** A sentence without its full stop, which the sentence it becomes a part of has. */
function withoutStop(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && /[.\s]/u.test(sentence.charAt(end - 1))) end -= 1;
  return sentence.slice(0, end);
}

/** Whether a place is on a sheet: `'Ramme 2025'!D16` is, and is not on `Ramme 2025 v2`. */
const isAt = (place: unknown, sheet: string): boolean =>
  asWord(place).split(/[!,:]/u)[0]?.replaceAll("'", "").trim().toLowerCase() === sheet.toLowerCase();
