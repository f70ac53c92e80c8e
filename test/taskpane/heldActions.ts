import { act } from "@testing-library/react";
import type { ActionId, Progress } from "../../src/excel";
import type { Actions } from "../../src/taskpane/actions";

/** Actions that go only as far as a test lets them, and remember what they were asked for. */
export type HeldActions = Actions & { asked: ActionId[]; report: (progress: Progress) => void };

export function holdActions(start: Progress = { state: "idle" }): HeldActions {
  let progress = start;
  const watchers = new Set<() => void>();
  const asked: ActionId[] = [];
  return {
    asked,
    currentProgress: () => progress,
    watchProgress: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    runAction: async (action) => {
      asked.push(action);
    },
    report: (next) =>
      act(() => {
        progress = next;
        for (const watcher of watchers) watcher();
      }),
  };
}
