import { createContext, useContext, useSyncExternalStore } from "react";
import {
  cancelAction,
  currentProgress,
  dismissOutcome,
  keepLedger,
  listReports,
  readLedgerApart,
  readSelection,
  readSnapshot,
  readTogether,
  runAction,
  runLastAgain,
  selectCells,
  showSheet,
  watchChanges,
  watchProgress,
  watchSelection,
  type ActionId,
  type LedgerRead,
  type Progress,
  type ReportList,
  type ActionArgs,
  type Selection,
  type SheetChange,
  type Unwatch,
} from "../../excel";
import type { Snapshot } from "../../sheets";
import { excelLedgerActions, type LedgerActions } from "./ledgerActions";

/** What the pane can ask of Excel and see of it; tests hand in their own. */
export type Actions = LedgerActions & {
  currentProgress: () => Progress;
  watchProgress: (watcher: () => void) => () => void;
  runAction: <Id extends ActionId>(action: Id, ...args: ActionArgs<Id>) => Promise<void>;
  /** The last one once more, told the same. */
  runLastAgain: () => Promise<void>;
  /** Stops the one that runs, before it writes. */
  cancelAction: () => void;
  /** Puts the news of the last one away. */
  dismissOutcome: () => void;
  listReports: () => Promise<ReportList>;
  showSheet: (sheet: string) => Promise<void>;
  /** What the workbook holds now, but for the ledger. */
  readSnapshot: () => Promise<Snapshot>;
  /** What *Hovedbok* holds now; read once, while the workbook is watched and nothing changes there. */
  readLedgerApart: () => Promise<LedgerRead>;
  readSelection: () => Promise<Selection>;
  watchSelection: (watcher: () => void) => Promise<Unwatch>;
  /** Tells when a cell of the workbook has changed. */
  watchChanges: (watcher: (change: SheetChange) => void) => Promise<Unwatch>;
  selectCells: (cells: { sheet: string; cell: string }) => Promise<void>;
};

const ledger = keepLedger(readLedgerApart, watchChanges);

/** The actions of the add-in itself, shared with the ribbon. */
export const excelActions: Actions = {
  ...excelLedgerActions,
  currentProgress,
  watchProgress,
  runAction,
  runLastAgain,
  cancelAction,
  dismissOutcome,
  listReports,
  showSheet,
  readSnapshot: readTogether(readSnapshot),
  readLedgerApart: ledger.read,
  readSelection,
  watchSelection,
  watchChanges: ledger.watch,
  selectCells,
};

/** Whom the panels ask: the add-in's own actions, or those that a test holds. */
export const ActionsContext = createContext<Actions>(excelActions);

export const useActions = (): Actions => useContext(ActionsContext);

/** Where the last action stands, started from this pane or from the ribbon. */
export function useProgress(): Progress {
  const { watchProgress, currentProgress } = useActions();
  return useSyncExternalStore(watchProgress, currentProgress);
}
