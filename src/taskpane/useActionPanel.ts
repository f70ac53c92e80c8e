import { useRef } from "react";
import type { ActionId, Progress } from "../excel";
import { useProgress, type Actions } from "./actions";

/** State of a panel whose buttons start actions: what to show of the shared progress, and how to start one. */
export function useActionPanel(actions: Actions, own: readonly ActionId[]) {
  const progress = useProgress(actions);
  const buttons = useRef(new Map<ActionId, HTMLButtonElement>());
  const shown: Progress = progress.state !== "idle" && own.includes(progress.action) ? progress : { state: "idle" };

  const run = (action: ActionId) => void actions.runAction(action);

  return {
    /** Where an action of this panel stands. */
    shown,
    button: (action: ActionId) => ({
      busy: progress.state === "running",
      running: progress.state === "running" && progress.action === action,
      onRun: () => run(action),
      ref: (button: HTMLButtonElement) => {
        buttons.current.set(action, button);
        return () => void buttons.current.delete(action);
      },
    }),
    /** From the message of the last time, which goes away: the focus moves to the action's own button, not to nowhere. */
    runAgain: (action: ActionId) => {
      buttons.current.get(action)?.focus();
      run(action);
    },
  };
}
