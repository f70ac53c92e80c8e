import { ExcelRefusal, type Progress } from "../../excel";
import { pane, type Phrase } from "../../text";

/** An action that is over, well or badly. */
export type Ended = Extract<Progress, { state: "done" | "failed" }>;

/** The news of an ended action, as a reader needs it. */
export type News = {
  intent: "success" | "warning" | "error";
  title: Phrase;
  body: Phrase | undefined;
  /** What to call doing it again; undefined where that makes no sense. */
  again: Phrase | undefined;
};

/** Made, made with warnings, made with figures that do not agree, stopped by findings, or refused: each has its words and its way on. */
export function describeOutcome(ended: Ended): News {
  const { retry } = pane.outcomes;
  if (ended.state === "failed") {
    const refusal = ended.error instanceof ExcelRefusal ? ended.error : undefined;
    const body = pane.failed(refusal?.code, refusal?.leftBehind);
    return { intent: "error", title: notDone(ended), body, again: retry };
  }
  const { findings, sheet } = ended.outcome;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const body = findings.length === 0 ? undefined : pane.findings.counted(errors, findings.length - errors);
  if (sheet === undefined) return { intent: "error", title: notDone(ended), body, again: retry };
  if (errors > 0) return { intent: "error", body, ...done(ended, pane.outcomes.madeWrong(sheet)) };
  return { intent: body ? "warning" : "success", body, ...done(ended, pane.outcomes.made(sheet)) };
}

const notDone = ({ action }: Ended): Phrase =>
  action === "BIBSYS.openExample" ? pane.outcomes.notOpened : pane.outcomes.notMade;

/** The example is opened once: it never overwrites. A report is made as often as one likes. */
const done = ({ action }: Ended, made: Phrase): Pick<News, "title" | "again"> =>
  action === "BIBSYS.openExample"
    ? { title: pane.outcomes.opened, again: undefined }
    : { title: made, again: pane.outcomes.again };
