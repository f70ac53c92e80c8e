import { mayStop, type Progress } from "../../../excel";
import { pane } from "../../../text";
import { useLanguage } from "../../state";
import { ACTION_WORDS } from "./actionWords";
import { SlowBar } from "./SlowBar";

export type RunningBarProps = {
  progress: Extract<Progress, { state: "running" }>;
  onStop: (() => void) | undefined;
};

/** The bar of an action. The action can be stopped until it writes. */
export function RunningBar({ progress, onStop }: RunningBarProps) {
  const language = useLanguage();
  const canStop = onStop !== undefined && mayStop(progress) && progress.stopping !== true;
  return (
    <SlowBar label={runningWords(progress)[language]} share={progress.share} onStop={canStop ? onStop : undefined} />
  );
}

/** What an action is doing, in words. A template spends most of its time on the fetching, so it has no other steps. */
export function runningWords({ action, step, stopping }: RunningBarProps["progress"]) {
  if (stopping) return pane.outcomes.stopping;
  return step && action !== "BIBSYS.newFromTemplate" ? pane.outcomes.steps[step] : ACTION_WORDS[action].running;
}
