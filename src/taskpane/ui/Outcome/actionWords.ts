import type { ActionId } from "../../../excel";
import { pane, type Phrase } from "../../../text";

/** The words for an action. */
export type ActionWords = {
  running: Phrase;
  notDone: Phrase;
  /** For an action that is done. Left out where its own news, or the sheet it made, says so. */
  done?: Phrase;
  /** For an action that is done and has found errors. Left out where the sheet it made says so. */
  doneWithErrors?: Phrase;
  /** The name of doing it again. Left out for what is done once. */
  again?: Phrase;
};

const { drill, nextPeriod, outcomes, status, templates, formulas, control, setUp, ledgerBook } = pane;
const report: ActionWords = { running: outcomes.making, notDone: outcomes.notMade, again: outcomes.again };

/**
 * The words for each action. A report can be made any number of times. A status is changed, a template opened, a formula
 * inserted and a workbook set up only once.
 */
export const ACTION_WORDS: Readonly<Record<ActionId, ActionWords>> = {
  "BIBSYS.createAccountsReport": report,
  "BIBSYS.createFrameReport": report,
  "BIBSYS.offerReport": report,
  "BIBSYS.createReport": report,
  "BIBSYS.openExample": { running: outcomes.opening, notDone: outcomes.notOpened, done: outcomes.opened },
  "BIBSYS.newFromTemplate": { running: templates.fetching, notDone: templates.notOpened },
  "BIBSYS.insertFormula": { running: formulas.inserting, notDone: formulas.notInserted },
  "BIBSYS.repairFormulas": { running: formulas.repairing, notDone: formulas.notRepaired },
  "BIBSYS.exportLedgerLines": { running: drill.exporting, notDone: drill.notExported },
  "BIBSYS.setUpRules": { running: ledgerBook.rulesWorking, notDone: ledgerBook.rulesNotMade },
  "BIBSYS.importLedger": { running: ledgerBook.importing, notDone: ledgerBook.notImported },
  "BIBSYS.useLedger": { running: ledgerBook.sourcesWorking, notDone: ledgerBook.sourcesNotChanged },
  "BIBSYS.offerSetUp": { running: setUp.working, notDone: setUp.notDone },
  "BIBSYS.setUpWorkbook": { running: setUp.working, notDone: setUp.notDone },
  "BIBSYS.setStatus": { running: status.changing, notDone: status.notChanged },
  "BIBSYS.offerNumbers": { running: control.numbers.reading, notDone: control.numbers.notRead },
  "BIBSYS.convertTexts": { running: control.numbers.converting, notDone: control.numbers.notConverted },
  "BIBSYS.takeNumbersBack": { running: control.numbers.takingBack, notDone: control.numbers.notTakenBack },
  "BIBSYS.offerNextPeriod": { running: nextPeriod.looking, notDone: nextPeriod.notMoved },
  "BIBSYS.nextPeriod": { running: nextPeriod.moving, notDone: nextPeriod.notMoved },
  "BIBSYS.runControl": {
    running: control.running,
    notDone: control.notRun,
    doneWithErrors: control.found,
    again: control.again,
  },
};
