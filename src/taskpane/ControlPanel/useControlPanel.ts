import { useState } from "react";
import type { ActionId, Progress } from "../../excel";
import type { Conversion, Spot } from "../../sheets";
import { logError, useActionPanel, useActions, useLanguage, useProgress } from "../state";

const OWN_ACTIONS: readonly ActionId[] = [
  "BIBSYS.runControl",
  "BIBSYS.offerNumbers",
  "BIBSYS.convertTexts",
  "BIBSYS.takeNumbersBack",
];

/** State of the control: how it goes, the way to what it found, and the mend of numbers that are texts. */
export function useControlPanel() {
  const actions = useActions();
  const language = useLanguage();
  const { shown, button, focusOn, runAgain, stop } = useActionPanel(OWN_ACTIONS);
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
  // The buttons of the question go away with their answer.
  const focusRun = () => focusOn("BIBSYS.runControl");
  const isUnreachable = unreachable === progress;
  return {
    shown,
    run: button("BIBSYS.runControl", language),
    runAgain,
    stop,
    goTo,
    isUnreachable,
    /** Texts that can become numbers, or that have. */
    numbers: shown.state === "done" ? shown.outcome.numbers : undefined,
    offerNumbers: (spot: Spot) => void actions.runAction("BIBSYS.offerNumbers", spot),
    convert: (conversion: Conversion) => {
      focusRun();
      void actions.runAction("BIBSYS.convertTexts", conversion);
    },
    takeBack: (conversion: Conversion) => {
      focusRun();
      void actions.runAction("BIBSYS.takeNumbersBack", conversion);
    },
    dismiss: () => {
      focusRun();
      actions.dismissOutcome();
    },
  };
}
