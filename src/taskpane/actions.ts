import { useSyncExternalStore } from "react";
import {
  cancelAction,
  currentProgress,
  dismissOutcome,
  listReports,
  runAction,
  runLastAgain,
  showSheet,
  watchProgress,
  type ActionId,
  type Progress,
  type ReportList,
  type Said,
} from "../excel";

/** What the pane can ask of Excel and see of it; tests hand in their own. */
export type Actions = {
  currentProgress: () => Progress;
  watchProgress: (watcher: () => void) => () => void;
  runAction: <Id extends ActionId>(action: Id, ...said: Said<Id>) => Promise<void>;
  /** The last one once more, told the same. */
  runLastAgain: () => Promise<void>;
  /** Stops the one that runs, before it writes. */
  cancelAction: () => void;
  /** Puts the news of the last one away. */
  dismissOutcome: () => void;
  listReports: () => Promise<ReportList>;
  showSheet: (sheet: string) => Promise<void>;
};

/** The actions of the add-in itself, shared with the ribbon. */
export const excelActions: Actions = {
  currentProgress,
  watchProgress,
  runAction,
  runLastAgain,
  cancelAction,
  dismissOutcome,
  listReports,
  showSheet,
};

/** Where the last action stands, whoever started it: this pane or the ribbon. */
export const useProgress = (actions: Actions): Progress =>
  useSyncExternalStore(actions.watchProgress, actions.currentProgress);
