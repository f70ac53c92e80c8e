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
  settled,
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

/** What the pane may ask of Excel. Tests hand in their own. */
export type Actions = LedgerActions & {
  currentProgress: () => Progress;
  watchProgress: (watcher: () => void) => () => void;
  runAction: <Id extends ActionId>(action: Id, ...args: ActionArgs<Id>) => Promise<void>;
  /** Runs the last action once more, with the same arguments. */
  runLastAgain: () => Promise<void>;
  /** Stops the running action before it writes. */
  cancelAction: () => void;
  /** Puts the news of the last action away. */
  dismissOutcome: () => void;
  listReports: () => Promise<ReportList>;
  showSheet: (sheet: string) => Promise<void>;
  /** Reads what the workbook holds now, without the ledger. */
  readSnapshot: () => Promise<Snapshot>;
  /** Reads what *Hovedbok* holds now. While the workbook is watched and the sheet does not change, it is read once. */
  readLedgerApart: () => Promise<LedgerRead>;
  readSelection: () => Promise<Selection>;
  watchSelection: (watcher: () => void) => Promise<Unwatch>;
  /** Calls the watcher when cells of the workbook have changed or calculated, once they rest. */
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
  watchChanges: settled(ledger.watch),
  selectCells,
};

/** The actions that the panels ask for: the add-in's own, or those that a test holds. */
export const ActionsContext = createContext<Actions>(excelActions);

export const useActions = (): Actions => useContext(ActionsContext);

/** Where the last action stands, started from this pane or from the ribbon. */
export function useProgress(): Progress {
  const { watchProgress, currentProgress } = useActions();
  return useSyncExternalStore(watchProgress, currentProgress);
}
