import { useRef } from "react";
import type { ActionArgs, ActionId, Progress } from "../../excel";
import { useActions, useProgress } from "./actions";

/** An action that has been started, and perhaps ended. */
export type Started = Exclude<Progress, { state: "idle" }>;

/**
 * State of a panel whose buttons start actions: what to show of the shared progress, and how to start one.
 *
 * @param own - the panel's actions; a function, where the arguments of an action decide whose it is
 */
export function useActionPanel(own: readonly ActionId[] | ((started: Started) => boolean)) {
  const actions = useActions();
  const progress = useProgress();
  const buttons = useRef(new Map<ActionId, HTMLButtonElement>());
  const isOwn = (started: Started) => (typeof own === "function" ? own(started) : own.includes(started.action));
  const shown: Progress = progress.state !== "idle" && isOwn(progress) ? progress : { state: "idle" };

  const focusOn = (action: ActionId): void => buttons.current.get(action)?.focus();

  return {
    /** Where an action of this panel stands. */
    shown,
    /** Moves the focus to the button of an action, from one that goes away. */
    focusOn,
    button: <Id extends ActionId>(action: Id, ...args: ActionArgs<Id>) => ({
      busy: progress.state === "running",
      running: progress.state === "running" && progress.action === action,
      onRun: () => void actions.runAction(action, ...args),
      ref: (button: HTMLButtonElement) => {
        buttons.current.set(action, button);
        return () => void buttons.current.delete(action);
      },
    }),
    /** From the message of the last time, which goes away: the focus moves to the action's own button and is not lost. */
    runAgain: (action: ActionId) => {
      focusOn(action);
      void actions.runLastAgain();
    },
    /** From a button that goes away with the action that it stops. */
    stop: () => {
      if (progress.state === "running") focusOn(progress.action);
      actions.cancelAction();
    },
  };
}
