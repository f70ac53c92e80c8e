import { useEffect, useState } from "react";
import { Body1 } from "@fluentui/react-components";
import { mayStop, type Progress } from "../../../excel";
import { pane } from "../../../text";
import { useLanguage, useWords } from "../../state";
import { ACTION_WORDS } from "./actionWords";
import { SlowBar } from "./SlowBar";

export type RunningBarProps = {
  progress: Extract<Progress, { state: "running" }>;
  onStop: (() => void) | undefined;
};

/**
 * The bar of an action. The action can be stopped until it writes. Excel waits as long as a cell is edited: where nothing
 * has come of the action for a while, the bar says so.
 */
export function RunningBar({ progress, onStop }: RunningBarProps) {
  const language = useLanguage();
  const canStop = onStop !== undefined && mayStop(progress) && progress.stopping !== true;
  const mayWait = progress.step === undefined && progress.action !== "BIBSYS.newFromTemplate";
  return (
    <>
      <SlowBar label={runningWords(progress)[language]} share={progress.share} onStop={canStop ? onStop : undefined} />
      {mayWait && <CellInEdit />}
    </>
  );
}

/** The advice of a long wait. It waits itself, because most actions are soon under way. */
function CellInEdit() {
  const { cellInEdit } = useWords().outcomes;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(wait);
  }, []);
  return isLong ? <Body1>{cellInEdit}</Body1> : null;
}

/** Milliseconds after which a cell may have been left in edit. */
const LONG = 3_000;

/** What an action is doing, in words. A template spends most of its time on the fetching, so it has no other steps. */
export function runningWords({ action, step, stopping }: RunningBarProps["progress"]) {
  if (stopping) return pane.outcomes.stopping;
  return step && action !== "BIBSYS.newFromTemplate" ? pane.outcomes.steps[step] : ACTION_WORDS[action].running;
}
