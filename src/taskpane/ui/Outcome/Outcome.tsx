import { useRef, useEffect } from "react";
import type { ActionId, Progress } from "../../../excel";
import type { Spot } from "../../../sheets";
import type { Language } from "../../../text";
import { FindingList } from "./FindingList";
import { useOutcomeStyles } from "./Outcome.styles";
import { OutcomeMessage } from "./OutcomeMessage";
import { RunningBar } from "./RunningBar";

export type OutcomeProps = {
  progress: Progress;
  language: Language;
  onAgain: (action: ActionId) => void;
  /** Stops the action before it writes. */
  onStop?: () => void;
  /** Leads to a finding's cell. */
  onGoTo?: (spot: Spot) => void;
};

/**
 * How an action goes and went. What a screen reader is told at once is the message; the findings are there to be read.
 */
export function Outcome({ progress, language, onAgain, onStop, onGoTo }: OutcomeProps) {
  const styles = useOutcomeStyles();
  const place = useRef<HTMLDivElement>(null);

  // A pane may be no higher than two buttons: without this the answer could be out of sight.
  useEffect(() => {
    if (progress.state !== "idle" && progress.state !== "running") place.current?.scrollIntoView({ block: "nearest" });
  }, [progress]);

  return (
    <div ref={place} className={progress.state === "idle" ? styles.nothing : styles.root}>
      <div role="status">
        <OutcomeMessage progress={progress} language={language} onAgain={onAgain} />
      </div>
      {progress.state === "running" && <RunningBar progress={progress} language={language} onStop={onStop} />}
      {progress.state === "done" && progress.outcome.findings.length > 0 && (
        <FindingList findings={progress.outcome.findings} language={language} onGoTo={onGoTo} />
      )}
    </div>
  );
}
