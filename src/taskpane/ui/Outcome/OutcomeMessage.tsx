import { Body1 } from "@fluentui/react-components";
import type { ActionId, Outcome, Progress } from "../../../excel";
import { useLanguage } from "../../state";
import { Message } from "../Message";
import { describeOutcome } from "./describeOutcome";
import { runningWords } from "./RunningBar";

export type OutcomeMessageProps = { progress: Progress; onAgain: (action: ActionId) => void };

/** The news of an action in one message, with a way to do it again. A preview is a question to the user, not news. */
export function OutcomeMessage({ progress, onAgain }: OutcomeMessageProps) {
  const language = useLanguage();
  if (progress.state === "idle" || (progress.state === "done" && isQuestion(progress.outcome))) return null;
  if (progress.state === "running") return <Body1>{runningWords(progress)[language]}</Body1>;
  const { intent, title, body, again } = describeOutcome(progress);
  return (
    <Message
      intent={intent}
      title={title[language]}
      way={again && { label: again[language], onPress: () => onAgain(progress.action) }}
    >
      {body?.[language]}
    </Message>
  );
}

const isQuestion = ({ preview, additions, move, numbers }: Outcome): boolean =>
  (preview ?? additions ?? move) !== undefined || numbers?.is === "offered";
