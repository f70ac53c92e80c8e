import { useEffect, useState } from "react";
import { Button, ProgressBar } from "@fluentui/react-components";
import { mayStop, type Progress } from "../../excel";
import { pane, type Language } from "../../text";
import { ACTION_WORDS } from "./actionWords";

export type RunningBarProps = {
  progress: Extract<Progress, { state: "running" }>;
  language: Language;
  onStop: (() => void) | undefined;
};

/** A bar for an action that takes its time, and a way to stop it. What is over at once would only flicker. */
export function RunningBar({ progress, language, onStop }: RunningBarProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLong(true), SHORT);
    return () => clearTimeout(wait);
  }, []);
  if (!isLong) return null;
  const canStop = onStop !== undefined && mayStop(progress) && progress.stopping !== true;
  return (
    <>
      <ProgressBar
        aria-label={runningWords(progress)[language]}
        {...(progress.share !== undefined && { value: progress.share })}
      />
      {canStop && (
        <div>
          <Button size="small" onClick={onStop}>
            {pane.outcomes.stop[language]}
          </Button>
        </div>
      )}
    </>
  );
}

/** What an action is doing, in words. Most of a template's time is the fetching, so it has no other steps. */
export function runningWords({ action, step, stopping }: RunningBarProps["progress"]) {
  if (stopping) return pane.outcomes.stopping;
  return step && action !== "BIBSYS.newFromTemplate" ? pane.outcomes.steps[step] : ACTION_WORDS[action].running;
}

/** Milliseconds that feel like at once. */
const SHORT = 500;
