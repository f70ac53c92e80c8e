import {
  Body1,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ActionId, Progress } from "../../excel";
import { pane, type Language } from "../../text";
import { describeOutcome } from "./describeOutcome";

export type OutcomeMessageProps = { progress: Progress; language: Language; onAgain: (action: ActionId) => void };

/** The news of an action in one message, with a way to do it again. */
export function OutcomeMessage({ progress, language, onAgain }: OutcomeMessageProps) {
  if (progress.state === "idle") return null;
  if (progress.state === "running") {
    const { making, opening } = pane.outcomes;
    return <Body1>{(progress.action === "BIBSYS.openExample" ? opening : making)[language]}</Body1>;
  }
  const { intent, title, body, again } = describeOutcome(progress);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title[language]}</MessageBarTitle> {body?.[language]}
      </MessageBarBody>
      {again && (
        <MessageBarActions>
          <Button size="small" onClick={() => onAgain(progress.action)}>
            {again[language]}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
