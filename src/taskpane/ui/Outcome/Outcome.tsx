import { useEffect } from "react";
import type { ActionId, Progress } from "../../../excel";
import type { Spot } from "../../../sheets";
import { useKeptFocus } from "../useKeptFocus";
import { FindingList } from "./FindingList";
import { useOutcomeStyles } from "./Outcome.styles";
import { OutcomeMessage } from "./OutcomeMessage";
import { RunningBar } from "./RunningBar";
import { useRepair } from "./useRepair";

export type OutcomeProps = {
  progress: Progress;
  onAgain: (action: ActionId) => void;
  /** Stops the action before it writes. */
  onStop?: () => void;
  /** Leads to the cell of a finding. */
  onGoTo?: (spot: Spot) => void;
  /** Asks what turning the texts of a finding's table into numbers would do. */
  onNumbers?: (spot: Spot) => void;
};

/**
 * How an action goes, and how it ended. A screen reader announces the message at once; the findings can be read after it.
 * A repair that one of the findings offers takes their place.
 */
export function Outcome({ progress: given, onAgain, onStop, onGoTo, onNumbers }: OutcomeProps) {
  const styles = useOutcomeStyles();
  const { shown, repair } = useRepair();
  const { place, ...kept } = useKeptFocus();
  const progress = shown ?? given;

  // A pane may be no higher than two buttons: without this the answer may be out of sight.
  useEffect(() => {
    if (progress.state !== "idle" && progress.state !== "running") place.current?.scrollIntoView({ block: "nearest" });
  }, [place, progress]);

  return (
    <div ref={place} tabIndex={-1} {...kept} className={progress.state === "idle" ? styles.nothing : styles.root}>
      <div role="status">
        <OutcomeMessage progress={progress} onAgain={onAgain} />
      </div>
      {progress.state === "running" && <RunningBar progress={progress} onStop={onStop} />}
      {progress.state === "done" && progress.outcome.findings.length > 0 && (
        <FindingList findings={progress.outcome.findings} onGoTo={onGoTo} onNumbers={onNumbers} onRepair={repair} />
      )}
    </div>
  );
}
