import type { ListedLines, ReportKind, TemplateId } from "../../sheets";
import { languageOf, type Language } from "../../text";
import { createReport, type How, type Outcome } from "../reports/createReport";
import { newFromTemplate } from "../setup/newFromTemplate";
import { insertFormula, type FormulaToInsert } from "../explain/insertFormula";
import { exportLines } from "../ledger/exportLines";
import { importLedger, type LedgerToImport } from "../ledger/importLedger";
import { setUpRules } from "../ledger/setUpRules";
import { useLedger, type SourceChange } from "../ledger/changeSources";
import { openExample } from "../setup/openExample";
import { offerReport } from "../reports/preview";
import { currentProgress, follow } from "./progress";
import { runControl } from "../control/runControl";
import { setUpWorkbook } from "../setup/setUpWorkbook";
import { setStatus, type StatusChange } from "../status/status";

/** What the ribbon can do, by the ids that manifest.xml names. */
export const RIBBON_ACTIONS = {
  "BIBSYS.createAccountsReport": () => createReport("accounts"),
  "BIBSYS.createFrameReport": () => createReport("frame"),
  "BIBSYS.openExample": () => openExample(languageOf(Office.context.displayLanguage)),
} as const satisfies Record<string, () => Promise<Outcome>>;

/** What the pane can do: that, and what takes something said in the pane. */
export const ACTIONS = {
  ...RIBBON_ACTIONS,
  "BIBSYS.setUpWorkbook": (language: Language) => setUpWorkbook(language),
  /** Makes a report that is not there yet; of one that is, tells what would change and leaves it to the user. */
  "BIBSYS.offerReport": (kind: ReportKind) => offerReport(kind),
  "BIBSYS.createReport": (kind: ReportKind, how: How) => createReport(kind, how),
  "BIBSYS.newFromTemplate": (template: TemplateId, language: Language) => newFromTemplate(template, language),
  "BIBSYS.runControl": (language: Language) => runControl(language),
  "BIBSYS.setStatus": (change: StatusChange) => setStatus(change),
  "BIBSYS.setUpRules": (language: Language) => setUpRules(language),
  "BIBSYS.importLedger": (given: LedgerToImport, language: Language) => importLedger(given, language),
  "BIBSYS.useLedger": (change: SourceChange) => useLedger(change),
  "BIBSYS.exportLedgerLines": (lines: ListedLines, language: Language) => exportLines(lines, language),
  "BIBSYS.insertFormula": (given: FormulaToInsert) => insertFormula(given),
} as const satisfies Record<string, (...said: never[]) => Promise<Outcome>>;

export type ActionId = keyof typeof ACTIONS;

/** What an action takes besides its name. */
export type Said<Id extends ActionId = ActionId> = Parameters<(typeof ACTIONS)[Id]>;

/** Runs an action and tells the watchers how it goes. While one runs, another is not started. */
export async function runAction<Id extends ActionId>(action: Id, ...said: Said<Id>): Promise<void> {
  if (currentProgress().state === "running") return;
  // The compiler cannot see that an action and what it takes belong together once they are picked apart.
  const perform = ACTIONS[action] as (...said: Said<Id>) => Promise<Outcome>;
  await follow(action, said, () => perform(...said));
}

/** Runs the last action once more, told the same. */
export async function runLastAgain(): Promise<void> {
  const progress = currentProgress();
  if (progress.state === "idle" || progress.state === "running") return;
  await runAction(progress.action, ...((progress.said ?? []) as Said));
}
