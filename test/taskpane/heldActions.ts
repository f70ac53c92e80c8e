import { act } from "@testing-library/react";
import type { ActionId, LedgerPreview, Progress, ReportList, RulesRead } from "../../src/excel";
import type { Snapshot } from "../../src/sheets";
import type { Actions } from "../../src/taskpane/state/actions";
import { createSourceStore } from "../../src/taskpane/state/sourceStore";

/** Actions that go only as far as a test lets them, and that remember each request. */
export type HeldActions = Actions & {
  asked: ActionId[];
  /** The same with their arguments. */
  calls: (readonly unknown[])[];
  report: (progress: Progress) => void;
};

export function holdActions(start: Progress = { state: "idle" }, list: ReportList = NO_REPORTS): HeldActions {
  let progress = start;
  const watchers = new Set<() => void>();
  const asked: ActionId[] = [];
  const calls: (readonly unknown[])[] = [];
  const go = (next: Progress) =>
    act(() => {
      progress = next;
      for (const watcher of watchers) watcher();
    });
  return {
    ...createSourceStore(),
    asked,
    calls,
    currentProgress: () => progress,
    watchProgress: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    runAction: async (action, ...args: readonly unknown[]) => {
      asked.push(action);
      calls.push([action, ...args]);
    },
    runLastAgain: async () => {
      if (progress.state === "idle") return;
      asked.push(progress.action);
      calls.push([progress.action, ...(progress.args ?? [])]);
    },
    cancelAction: () => {
      if (progress.state === "running") go({ ...progress, stopping: true });
    },
    dismissOutcome: () => go({ state: "idle" }),
    listReports: async () => list,
    showSheet: async (sheet) => void calls.push(["showSheet", sheet]),
    readSnapshot: async () => NO_CELLS,
    readLedgerApart: async () => ({ ledger: undefined, findings: [] }),
    readSelection: async () => undefined,
    watchSelection: async () => async () => undefined,
    watchChanges: async () => async () => undefined,
    readLedger: () => new Promise(() => undefined),
    findPostings: () => new Promise(() => undefined),
    readRules: async () => NO_RULES,
    readLineNames: async () => new Map(),
    listTables: async () => [],
    readCellTable: async () => ({ name: "", rows: [] }),
    readLedgerChoice: async () => undefined,
    writeLedgerChoice: async (choice) => void calls.push(["writeLedgerChoice", choice]),
    previewActuals: async () => ({ lines: [], findings: [], hasLedger: false }),
    previewLedger: async () => NO_CHANGES,
    selectCells: async ({ sheet, cell }) => void calls.push(["selectCells", sheet, cell]),
    report: go,
  };
}

const NO_CELLS: Snapshot = { sheets: [], tables: [], names: [] };
const NO_RULES: RulesRead = { rules: [], notes: [], numbers: [], findings: [], from: "standard" };
const NO_CHANGES: LedgerPreview = { changes: [], before: 0, after: 0, room: 1_000_000, fewer: 0, findings: [] };
const NO_REPORTS: ReportList = { reports: [], lastName: "" };
