import { mayStop, type Progress } from "../../../excel";
import { pane, type Language } from "../../../text";
import { ACTION_WORDS } from "./actionWords";
import { SlowBar } from "./SlowBar";

export type RunningBarProps = {
  progress: Extract<Progress, { state: "running" }>;
  language: Language;
  onStop: (() => void) | undefined;
};

/** The bar of an action, which can be stopped until it writes. */
export function RunningBar({ progress, language, onStop }: RunningBarProps) {
  const canStop = onStop !== undefined && mayStop(progress) && progress.stopping !== true;
  return (
    <SlowBar
      label={runningWords(progress)[language]}
      share={progress.share}
      onStop={canStop ? onStop : undefined}
      language={language}
    />
  );
}

/** What an action is doing, in words. Most of a template's time is the fetching, so it has no other steps. */
export function runningWords({ action, step, stopping }: RunningBarProps["progress"]) {
  if (stopping) return pane.outcomes.stopping;
  return step && action !== "BIBSYS.newFromTemplate" ? pane.outcomes.steps[step] : ACTION_WORDS[action].running;
}
