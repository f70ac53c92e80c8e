import { useState } from "react";
import type { Progress } from "../../excel";
import type { Spot } from "../../sheets";
import type { Language } from "../../text";
import { useProgress, type Actions } from "../state/actions";
import { logError } from "../state/logError";
import { useActionPanel } from "../state/useActionPanel";

/** State of the control: how it goes, and the way to what it found. */
export function useControlPanel(actions: Actions, language: Language) {
  const { shown, button, runAgain, stop } = useActionPanel(actions, ["BIBSYS.runControl"]);
  const progress = useProgress(actions);
  // Of the findings that led there: with the next ones it is no news any more.
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
