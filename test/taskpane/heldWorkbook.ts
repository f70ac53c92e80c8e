import { act } from "@testing-library/react";
import type { Selection } from "../../src/excel";
import type { Snapshot } from "../../src/sheets";
import { cellAt } from "../snapshot";
import { holdActions, type HeldActions } from "./heldActions";

/** Actions on a workbook whose cells and selection a test sets. */
export type HeldWorkbook = HeldActions & {
  /** Selects cells of the sheet; the first is the active one. Undefined selects nothing. */
  select: (cells: string | undefined) => Promise<void>;
  /** Changes the workbook's cells to these, and calls its watchers. */
  change: (snapshot: Snapshot) => Promise<void>;
};

export function holdWorkbook(start: Snapshot, selected?: string): HeldWorkbook {
  let snapshot = start;
  let selection = selectionOf(selected);
  const watchers = { selection: new Set<Watcher>(), changes: new Set<Watcher>() };
  const watch = (kind: keyof typeof watchers) => async (watcher: Watcher) => {
    watchers[kind].add(watcher);
    return async () => void watchers[kind].delete(watcher);
  };
  const report = (kind: keyof typeof watchers) =>
    act(async () => {
      for (const watcher of watchers[kind]) watcher({ sheetId: "" });
    });
  return {
    ...holdActions(),
    readSnapshot: async () => snapshot,
    readSelection: async () => selection,
    watchSelection: watch("selection"),
    watchChanges: watch("changes"),
    select: async (cells) => {
      selection = selectionOf(cells);
      await report("selection");
    },
    change: async (next) => {
      snapshot = next;
      await report("changes");
    },
  };
}

type Watcher = Parameters<HeldActions["watchChanges"]>[0];

function selectionOf(cells: string | undefined): Selection {
  if (cells === undefined) return undefined;
  return { cells: cellAt(cells), active: { ...cellAt(cells), rows: 1, columns: 1 } };
}
