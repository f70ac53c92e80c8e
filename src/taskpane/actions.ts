import { useSyncExternalStore } from "react";
import { currentProgress, runAction, watchProgress, type ActionId, type Progress } from "../excel";

/** What the pane can ask of Excel and see of it; tests hand in their own. */
export type Actions = {
  currentProgress: () => Progress;
  watchProgress: (watcher: () => void) => () => void;
  runAction: (action: ActionId) => Promise<void>;
};

/** The actions of the add-in itself, shared with the ribbon. */
export const excelActions: Actions = { currentProgress, watchProgress, runAction };

/** Where the last action stands, whoever started it: this pane or the ribbon. */
export const useProgress = (actions: Actions): Progress =>
  useSyncExternalStore(actions.watchProgress, actions.currentProgress);
