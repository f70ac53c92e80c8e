import type { ActionId } from "../../../excel";
import { pane, type Phrase } from "../../../text";

/** How an action is spoken of. */
export type ActionWords = {
  running: Phrase;
  notDone: Phrase;
  /** What is said when it is done; left out where the action's own news, or the sheet it made, says it. */
  done?: Phrase;
  /** What is said when it is done and errors were found; left out where the sheet that was made says it. */
  doneWithErrors?: Phrase;
  /** What doing it again is called; left out for what is done once. */
  again?: Phrase;
};

const { drill, outcomes, status, templates, formulas, control, setUp, ledgerBook } = pane;
const report: ActionWords = { running: outcomes.making, notDone: outcomes.notMade, again: outcomes.again };

/**
 * A report is made as often as one likes; a status is changed, a template opened, a formula inserted and a workbook set
 * up once.
 */
export const ACTION_WORDS: Readonly<Record<ActionId, ActionWords>> = {
  "BIBSYS.createAccountsReport": report,
  "BIBSYS.createFrameReport": report,
  "BIBSYS.offerReport": report,
  "BIBSYS.createReport": report,
  "BIBSYS.openExample": { running: outcomes.opening, notDone: outcomes.notOpened, done: outcomes.opened },
  "BIBSYS.newFromTemplate": { running: templates.fetching, notDone: templates.notOpened },
  "BIBSYS.insertFormula": { running: formulas.inserting, notDone: formulas.notInserted },
  "BIBSYS.exportLedgerLines": { running: drill.exporting, notDone: drill.notExported },
  "BIBSYS.setUpRules": { running: ledgerBook.rulesWorking, notDone: ledgerBook.rulesNotMade },
  "BIBSYS.importLedger": { running: ledgerBook.importing, notDone: ledgerBook.notImported },
  "BIBSYS.useLedger": { running: ledgerBook.sourcesWorking, notDone: ledgerBook.sourcesNotChanged },
  "BIBSYS.setUpWorkbook": { running: setUp.working, notDone: setUp.notDone },
  "BIBSYS.setStatus": { running: status.changing, notDone: status.notChanged },
  "BIBSYS.runControl": {
    running: control.running,
    notDone: control.notRun,
    doneWithErrors: control.found,
    again: control.again,
  },
};
