import { languageOf } from "../text";
import { createReport, type Outcome } from "./createReport";
import { openExample } from "./openExample";

/** What the ribbon and the pane can do, by the ids that manifest.xml names. */
export const ACTIONS = {
  "BIBSYS.createAccountsReport": () => createReport("accounts"),
  "BIBSYS.createFrameReport": () => createReport("frame"),
  "BIBSYS.openExample": () => openExample(languageOf(Office.context.displayLanguage)),
} as const satisfies Record<string, () => Promise<Outcome>>;

export type ActionId = keyof typeof ACTIONS;

/** Where the last action stands. Ribbon and pane share one runtime, so the pane shows what the ribbon started too. */
export type Progress =
  | { state: "idle" }
  | { state: "running"; action: ActionId }
  | { state: "done"; action: ActionId; outcome: Outcome }
  | { state: "failed"; action: ActionId; error: unknown };

let progress: Progress = { state: "idle" };
const watchers = new Set<() => void>();

export const currentProgress = (): Progress => progress;

/** Calls back at every change; returns what ends that. */
export function watchProgress(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Runs an action and tells the watchers how it goes. While one runs, another is not started. */
export async function runAction(action: ActionId): Promise<void> {
  if (progress.state === "running") return;
  report({ state: "running", action });
  try {
    report({ state: "done", action, outcome: await ACTIONS[action]() });
  } catch (error) {
    report({ state: "failed", action, error });
  }
}

function report(next: Progress): void {
  progress = next;
  for (const watcher of watchers) watcher();
}
