import { useState } from "react";
import type { Progress } from "../../excel";
import type { Spot } from "../../sheets";
import { logError, useActionPanel, useActions, useLanguage, useProgress } from "../state";

/** State of the control: how it goes, and the way to what it found. */
export function useControlPanel() {
  const actions = useActions();
  const language = useLanguage();
  const { shown, button, runAgain, stop } = useActionPanel(["BIBSYS.runControl"]);
  const progress = useProgress();
  // It belongs to the findings that led there, and is gone with the next ones.
  const [unreachable, setUnreachable] = useState<Progress | undefined>(undefined);
  const goTo = (spot: Spot) => {
    actions.selectCells(spot).then(
      () => setUnreachable(undefined),
      (error: unknown) => {
        void logError(error);
        setUnreachable(progress);
      },
    );
  };
  const isUnreachable = unreachable === progress;
  return { shown, run: button("BIBSYS.runControl", language), runAgain, stop, goTo, isUnreachable };
}
