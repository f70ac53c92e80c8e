import { useEffect, useRef, useState } from "react";
import type { CellSource } from "../../../excel";
import type { LedgerSource } from "../../../readers";
import { pane, type Phrase } from "../../../text";
import {
  isAlike,
  logError,
  placeOfArea,
  useActions,
  useChosenSource,
  useProgress,
  whyOf,
  type Actions,
  type ChosenSource,
} from "../../state";
import type { ReadingState } from "./useReading";

/**
 * The files or cells that the user has chosen.
 *
 * @param changed - another number after each change of a cell: a ledger that stands in cells is then read again
 */
export function useSource(changed: number) {
  const actions = useActions();
  const chosen = useChosenSource();
  const [refused, setRefused] = useState<Phrase>();
  /** The cells that were asked for last, until they are read and chosen. */
  const [wanted, setWanted] = useState<{ cells: CellSource; at: ReadingState }>();
  const running = useRef<AbortController>(undefined);
  const isRunning = useProgress().state === "running";
  const cells = wanted?.at.state === "reading" ? wanted.cells : chosen?.cells;

  useEffect(() => {
    // An action changes many cells; a ledger among them is read once, when the action is done.
    if (!cells || isRunning) return undefined;
    const stop = new AbortController();
    running.current = stop;
    const settle = (at?: ReadingState) =>
      setWanted((before) => (before?.cells === cells ? at && { cells, at } : before));
    const onProgress = (share: number) => !stop.signal.aborted && settle({ state: "reading", share });
    actions.readCellTable(cells, { signal: stop.signal, onProgress }).then(
      (table) => {
        if (stop.signal.aborted) return;
        setRefused(undefined);
        settle();
        actions.chooseSource((before) =>
          keptWhere(before, { name: table.name, source: { from: "cells", table }, cells }),
        );
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        void logError(error);
        // A source that can no longer be read is not imported.
        setRefused(whyOf(error));
        settle();
        actions.chooseSource(() => undefined);
      },
    );
    return () => stop.abort();
  }, [actions, cells, changed, isRunning]);

  const ask = (cells: CellSource): void => {
    putImportAway(actions);
    setWanted({ cells, at: BEGUN });
  };

  return {
    chosen,
    refused,
    /** Where the reading of the cells that were asked for stands; undefined where none were. */
    reading: wanted && {
      at: wanted.at,
      stop: () => {
        running.current?.abort();
        // The source that was chosen before stays chosen.
        setWanted(chosen ? undefined : { ...wanted, at: { state: "stopped" } });
      },
      readAgain: () => setWanted({ ...wanted, at: BEGUN }),
    },
    /** The files of one ledger, in the order of their names. */
    takeFiles: (files: readonly File[]) => {
      if (files.length === 0) return;
      const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
      const source: LedgerSource = { from: "files", files: sorted.map((blob) => ({ name: blob.name, blob })) };
      setRefused(undefined);
      setWanted(undefined);
      putImportAway(actions);
      actions.chooseSource({ name: sorted.map(({ name }) => name).join(", "), source });
    },
    takeTable: (table: string) => ask({ table }),
    takeSelected: () => {
      actions.readSelection().then(
        (selection) => {
          if (selection) ask(placeOfArea(selection.cells));
          else setRefused(pane.ledger.source.noCells);
        },
        (error: unknown) => {
          void logError(error);
          setRefused(whyOf(error));
        },
      );
    },
  };
}

export type Source = ReturnType<typeof useSource>;

const BEGUN: ReadingState = { state: "reading", share: 0 };

/** The outcome of the last import would look like news of the ledger that is chosen now. */
function putImportAway({ currentProgress, dismissOutcome }: Actions): void {
  const progress = currentProgress();
  if (progress.state !== "idle" && progress.state !== "running" && progress.action === "BIBSYS.importLedger") {
    dismissOutcome();
  }
}

/** Keeps cells that read the same as the same object, so that a change elsewhere does not sum them again. */
function keptWhere(before: ChosenSource | undefined, next: ChosenSource): ChosenSource {
  return before && before.cells === next.cells && isAlike(before, next) ? before : next;
}
