import type { ActionId } from "./actions";
import type { Outcome } from "../reports/createReport";

/**
 * What an action is about to do. Preparing is the long part of writing much, beside what it is to replace. From writing
 * on it is not stopped: half-written is worse than late.
 */
export type Step = "reading" | "preparing" | "writing" | "checking";

/** Where the last action stands. Ribbon and pane share one runtime, so the pane shows what the ribbon started too. */
export type Progress =
  | { state: "idle" }
  /** `stopping`: it has been asked to stop, and does so before it writes. */
  | {
      state: "running";
      action: ActionId;
      said?: readonly unknown[];
      step?: Step;
      /** How much of the step is done, 0 to 1, where that is known. */
      share?: number;
      stopping?: true;
    }
  | { state: "done"; action: ActionId; said?: readonly unknown[]; outcome: Outcome }
  | { state: "failed"; action: ActionId; said?: readonly unknown[]; error: unknown }
  /** Stopped by its user, before anything was changed. */
  | { state: "cancelled"; action: ActionId; said?: readonly unknown[] };

let progress: Progress = { state: "idle" };
let stop = new AbortController();
const watchers = new Set<() => void>();

export const currentProgress = (): Progress => progress;

/** Calls back at every change; returns what ends that. */
export function watchProgress(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/**
 * An action says what it is about to do; without this it counts as reading. Called before anything is written, it is
 * where an action that was asked to stop does.
 *
 * @param share - how much of the step is done, 0 to 1
 */
export function reached(step: Step, share?: number): void {
  if (progress.state !== "running") return;
  if ((step === "writing" || step === "preparing") && stop.signal.aborted) throw new Cancelled();
  const { state, action, said, stopping } = progress;
  report({
    state,
    action,
    step,
    ...(said && { said }),
    ...(stopping && { stopping }),
    ...(share !== undefined && { share }),
  });
}

/** Gives a part of a step, by its size, what is told how much of the part is done, 0 to 1. */
export type NextPart = (size: number) => (share: number) => void;

/** Makes one step of parts that follow one another: what is done of it is counted over all of them. */
export function inParts(step: Step, total: number): NextPart {
  let sizes = 0;
  return (size) => {
    const before = sizes;
    sizes += size;
    return (share) => reached(step, (before + share * size) / total);
  };
}

/** Asks the action that runs to stop before it writes. */
export function cancelAction(): void {
  if (progress.state !== "running" || !mayStop(progress)) return;
  stop.abort();
  report({ ...progress, stopping: true });
}

export const mayStop = ({ step = "reading" }: { step?: Step }): boolean => step === "reading" || step === "preparing";

/** Puts the news of the last action away. */
export function dismissOutcome(): void {
  if (progress.state !== "running") report({ state: "idle" });
}

/** Follows one action from its start to its end. */
export async function follow(action: ActionId, said: readonly unknown[], work: () => Promise<Outcome>): Promise<void> {
  stop = new AbortController();
  report({ state: "running", action, said });
  try {
    report({ state: "done", action, said, outcome: await work() });
  } catch (error) {
    report(
      error instanceof Cancelled ? { state: "cancelled", action, said } : { state: "failed", action, said, error },
    );
  }
}

/** Thrown where an action stops because its user asked it to. */
class Cancelled extends Error {
  override readonly name = "Cancelled";
}

function report(next: Progress): void {
  progress = next;
  for (const watcher of watchers) watcher();
}
