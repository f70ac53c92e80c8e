import type { CellSource } from "../../excel";
import type { LedgerSource } from "../../readers";

/** The source of a ledger: its name, and its cells where it stands in the workbook. */
export type ChosenSource = { name: string; source: LedgerSource; cells?: CellSource };

/** The source that was chosen last, for every panel that reads it. It is forgotten when the pane closes, and is never stored. */
export type SourceStore = {
  currentSource: () => ChosenSource | undefined;
  watchSource: (watcher: () => void) => () => void;
  /** Takes another source, or a function that makes the next source of the one before. */
  chooseSource: (next: ChosenSource | ((before: ChosenSource | undefined) => ChosenSource | undefined)) => void;
};

export function createSourceStore(): SourceStore {
  let chosen: ChosenSource | undefined;
  const watchers = new Set<() => void>();
  return {
    currentSource: () => chosen,
    watchSource: (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    chooseSource: (next) => {
      chosen = typeof next === "function" ? next(chosen) : next;
      for (const watcher of watchers) watcher();
    },
  };
}
