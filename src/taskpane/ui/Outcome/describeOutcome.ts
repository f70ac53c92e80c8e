import type { Finding } from "../../../core";
import type { Progress } from "../../../excel";
import { pane, type Phrase } from "../../../text";
import { whyOf } from "../../state";
import { ACTION_WORDS } from "./actionWords";

/** An action that has ended: it is done, it failed, or its user stopped it. */
export type Ended = Extract<Progress, { state: "done" | "failed" | "cancelled" }>;

/** The news of an ended action, as a reader needs it. */
export type News = {
  intent: "success" | "warning" | "error" | "info";
  title: Phrase;
  body: Phrase | undefined;
  /** The name of doing it again; undefined where that makes no sense. */
  again: Phrase | undefined;
};

/** Each way to end has its words and its way on: made, made with warnings or wrong figures, stopped by findings, or refused. */
export function describeOutcome(ended: Ended): News {
  const { retry, cancelled } = pane.outcomes;
  const words = ACTION_WORDS[ended.action];
  if (ended.state === "cancelled") return { intent: "info", title: cancelled, body: undefined, again: retry };
  if (ended.state === "failed") {
    return { intent: "error", title: words.notDone, body: whyOf(ended.error), again: retry };
  }
  const { findings, sheet, news } = ended.outcome;
  const { again } = words;
  const count = (one: Finding["severity"]): number => findings.filter(({ severity }) => severity === one).length;
  const errors = count("error");
  const body = findings.length === 0 ? undefined : pane.findings.counted(errors, count("warning"), count("note"));
  if (sheet === undefined) return { intent: "error", title: words.notDone, body, again: retry };
  if (errors > 0) {
    return { intent: "error", title: words.doneWithErrors ?? pane.outcomes.madeWrong(sheet), body, again };
  }
  const title = words.done ?? news ?? pane.outcomes.made(sheet);
  return { intent: body ? "warning" : "success", title, body, again };
}
