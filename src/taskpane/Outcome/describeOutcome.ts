import { ExcelRefusal, type ActionId, type Progress } from "../../excel";
import { pane, type Phrase } from "../../text";

/** An action that is over: well, badly, or because its user stopped it. */
export type Ended = Extract<Progress, { state: "done" | "failed" | "cancelled" }>;

/** The news of an ended action, as a reader needs it. */
export type News = {
  intent: "success" | "warning" | "error" | "info";
  title: Phrase;
  body: Phrase | undefined;
  /** What to call doing it again; undefined where that makes no sense. */
  again: Phrase | undefined;
};

/** Made, made with warnings, made with figures that do not agree, stopped by findings, or refused: each has its words and its way on. */
export function describeOutcome(ended: Ended): News {
  const { retry, cancelled } = pane.outcomes;
  if (ended.state === "cancelled") return { intent: "info", title: cancelled, body: undefined, again: retry };
  if (ended.state === "failed") {
    const refusal = ended.error instanceof ExcelRefusal ? ended.error : undefined;
    const body = pane.failed(refusal?.code, refusal?.leftBehind);
    return { intent: "error", title: notDone(ended), body, again: retry };
  }
  const { findings, sheet, news } = ended.outcome;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const body = findings.length === 0 ? undefined : pane.findings.counted(errors, findings.length - errors);
  if (sheet === undefined) return { intent: "error", title: notDone(ended), body, again: retry };
  if (errors > 0) return { intent: "error", body, ...done(ended, pane.outcomes.madeWrong(sheet)) };
  return { intent: body ? "warning" : "success", body, ...done(ended, news ?? pane.outcomes.made(sheet)) };
}

const notDone = ({ action }: Ended): Phrase => {
  if (action === "BIBSYS.setStatus") return pane.status.notChanged;
  if (action === "BIBSYS.newFromTemplate") return pane.templates.notOpened;
  if (action === "BIBSYS.insertFormula") return pane.formulas.notInserted;
  return action === "BIBSYS.openExample" ? pane.outcomes.notOpened : pane.outcomes.notMade;
};

/** What is done once: a status is changed, a template opened, a formula inserted. A report is made as often as one likes. */
const ONCE: readonly ActionId[] = ["BIBSYS.setStatus", "BIBSYS.newFromTemplate", "BIBSYS.insertFormula"];

/** The example is opened once too: it never overwrites. */
function done({ action }: Ended, made: Phrase): Pick<News, "title" | "again"> {
  if (ONCE.includes(action)) return { title: made, again: undefined };
  return action === "BIBSYS.openExample"
    ? { title: pane.outcomes.opened, again: undefined }
    : { title: made, again: pane.outcomes.again };
}
