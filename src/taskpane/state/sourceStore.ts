import type { CellSource } from "../../excel";
import type { LedgerSource } from "../../readers";

/** What the ledger is read from: what to call it, and where in the workbook it stands, if it does. */
export type ChosenSource = { name: string; source: LedgerSource; cells?: CellSource };

/** The source that was chosen last, for every panel that reads it. It is forgotten with the pane, and never kept. */
export type SourceStore = {
  currentSource: () => ChosenSource | undefined;
  watchSource: (watcher: () => void) => () => void;
  /** Another source, or what is to become of the one there is. */
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
