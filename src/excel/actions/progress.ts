import { Cancelled, mayStop, withSteps, type Outcome, type Step } from "../host";
import type { ActionId } from "./actions";

/** Where the last action stands. Ribbon and pane share one runtime, so the pane also shows what the ribbon started. */
export type Progress =
  | { state: "idle" }
  | {
      state: "running";
      action: ActionId;
      args?: readonly unknown[];
      step?: Step;
      /** How much of the step is done, 0 to 1, where that is known. */
      share?: number;
      /** It has been asked to stop, and stops before it writes. */
      stopping?: true;
    }
  | { state: "done"; action: ActionId; args?: readonly unknown[]; outcome: Outcome }
  | { state: "failed"; action: ActionId; args?: readonly unknown[]; error: unknown }
  /** Stopped by its user, before anything was changed. */
  | { state: "cancelled"; action: ActionId; args?: readonly unknown[] };

let progress: Progress = { state: "idle" };
let stop = new AbortController();
const watchers = new Set<() => void>();

export const currentProgress = (): Progress => progress;

/** Calls back at every change; returns what ends that. */
export function watchProgress(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Asks the action that runs to stop before it writes. */
export function cancelAction(): void {
  if (progress.state !== "running" || !mayStop(progress)) return;
  stop.abort();
  report({ ...progress, stopping: true });
}

/** Clears the outcome of the last action. */
export function dismissOutcome(): void {
  if (progress.state !== "running") report({ state: "idle" });
}

/** Follows one action from its start to its end. */
export async function follow(action: ActionId, args: readonly unknown[], work: () => Promise<Outcome>): Promise<void> {
  stop = new AbortController();
  report({ state: "running", action, args });
  try {
    report({ state: "done", action, args, outcome: await withSteps({ signal: stop.signal, onStep }, work) });
  } catch (error) {
    report(
      error instanceof Cancelled ? { state: "cancelled", action, args } : { state: "failed", action, args, error },
    );
  }
}

function onStep(step: Step, share?: number): void {
  if (progress.state !== "running") return;
  const { state, action, args, stopping } = progress;
  report({
    state,
    action,
    step,
    ...(args && { args }),
    ...(stopping && { stopping }),
    ...(share !== undefined && { share }),
  });
}

function report(next: Progress): void {
  progress = next;
  for (const watcher of watchers) watcher();
}
