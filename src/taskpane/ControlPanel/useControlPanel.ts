import { useState } from "react";
import type { Spot } from "../../sheets";
import type { Language } from "../../text";
import type { Actions } from "../actions";
import { useActionPanel } from "../useActionPanel";

/** State of the control: how it goes, and the way to what it found. */
export function useControlPanel(actions: Actions, language: Language) {
  const { shown, button, runAgain, stop } = useActionPanel(actions, ["BIBSYS.runControl"]);
  const [isUnreachable, setUnreachable] = useState(false);
  const goTo = (spot: Spot) => {
    actions.selectCells(spot).then(
      () => setUnreachable(false),
      () => setUnreachable(true),
    );
  };
  return { shown, run: button("BIBSYS.runControl", language), runAgain, stop, goTo, isUnreachable };
}
