import type { Conversion, How, ListedLines, ReportKind, Spot, StatusChange, TemplateId } from "../../sheets";
import { languageOf, type Language } from "../../text";
import { convertTexts, offerNumbers, runControl, takeNumbersBack } from "../control";
import { insertFormula, repairFormulas, type FormulaToInsert } from "../explain";
import type { Outcome } from "../host";
import {
  changeSources,
  exportLines,
  importLedger,
  setUpRules,
  type LedgerToImport,
  type SourceChange,
} from "../ledger";
import { createReport, offerReport } from "../reports";
import { newFromTemplate, offerSetUp, openExample, setUpWorkbook } from "../setup";
import { setStatus } from "../status";
import { moveToNextPeriod, offerNextPeriod, type MoveWish } from "../years";

/** The ribbon's actions, by the ids that manifest.xml names. */
export const RIBBON_ACTIONS = {
  "BIBSYS.createAccountsReport": () => createReport("accounts"),
  "BIBSYS.createFrameReport": () => createReport("frame"),
  "BIBSYS.openExample": () => openExample(languageOf(Office.context.displayLanguage)),
} as const satisfies Record<string, () => Promise<Outcome>>;

/** The pane's actions: the ribbon's, and those that need the user's input. */
export const ACTIONS = {
  ...RIBBON_ACTIONS,
  /** Sets up an empty workbook. For one with work sheets it only previews what it would add; the user decides. */
  "BIBSYS.offerSetUp": (language: Language) => offerSetUp(language),
  "BIBSYS.setUpWorkbook": (language: Language) => setUpWorkbook(language),
  /** Makes a report that does not exist yet. For one that exists it only previews the changes; the user decides. */
  "BIBSYS.offerReport": (kind: ReportKind) => offerReport(kind),
  "BIBSYS.createReport": (kind: ReportKind, how: How) => createReport(kind, how),
  "BIBSYS.newFromTemplate": (template: TemplateId, language: Language) => newFromTemplate(template, language),
  "BIBSYS.runControl": (language: Language) => runControl(language),
  "BIBSYS.offerNumbers": (spot: Spot) => offerNumbers(spot),
  "BIBSYS.convertTexts": (conversion: Conversion) => convertTexts(conversion),
  "BIBSYS.takeNumbersBack": (conversion: Conversion) => takeNumbersBack(conversion),
  "BIBSYS.setStatus": (change: StatusChange) => setStatus(change),
  /** Shows what moving to the next period would do; the user decides. */
  "BIBSYS.offerNextPeriod": () => offerNextPeriod(),
  "BIBSYS.nextPeriod": (wish: MoveWish) => moveToNextPeriod(wish),
  "BIBSYS.setUpRules": (language: Language) => setUpRules(language),
  "BIBSYS.importLedger": (given: LedgerToImport, language: Language) => importLedger(given, language),
  "BIBSYS.useLedger": (change: SourceChange) => changeSources(change),
  "BIBSYS.exportLedgerLines": (lines: ListedLines, language: Language) => exportLines(lines, language),
  "BIBSYS.insertFormula": (given: FormulaToInsert) => insertFormula(given),
  /** @param _pressedIn - the place of the button, where that is not the panel's own: there its outcome is shown */
  "BIBSYS.repairFormulas": (_pressedIn?: string) => repairFormulas(),
} as const satisfies Record<string, (...args: never[]) => Promise<Outcome>>;

export type ActionId = keyof typeof ACTIONS;

/** The arguments of an action. */
export type ActionArgs<Id extends ActionId = ActionId> = Parameters<(typeof ACTIONS)[Id]>;
