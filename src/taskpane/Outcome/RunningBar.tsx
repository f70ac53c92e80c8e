import { useEffect, useState } from "react";
import { Button, ProgressBar } from "@fluentui/react-components";
import { mayStop, type Progress } from "../../excel";
import { pane, type Language } from "../../text";

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
      <ProgressBar aria-label={runningWords(progress)[language]} />
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

/** What an action is doing, in words. */
export function runningWords({ action, step, stopping }: RunningBarProps["progress"]) {
  const { making, opening, steps, stopping: stoppingWords } = pane.outcomes;
  if (stopping) return stoppingWords;
  if (action === "BIBSYS.newFromTemplate") return pane.templates.fetching;
  if (step) return steps[step];
  if (action === "BIBSYS.setStatus") return pane.status.changing;
  if (action === "BIBSYS.insertFormula") return pane.formulas.inserting;
  return action === "BIBSYS.openExample" ? opening : making;
}

/** Milliseconds that feel like at once. */
const SHORT = 500;
