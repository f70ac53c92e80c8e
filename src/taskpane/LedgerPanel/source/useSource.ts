import { useEffect, useRef, useState } from "react";
import type { CellSource } from "../../../excel";
import type { LedgerSource } from "../../../readers";
import { pane, type Phrase } from "../../../text";
import { useProgress, type Actions } from "../../state/actions";
import { logError } from "../../state/logError";
import { placeOfArea } from "../../state/placeKey";
import { useChosenSource, type ChosenSource } from "../../state/sourceStore";
import { whyOf } from "../../state/whyOf";
import type { ReadingState } from "./useReading";

/**
 * The files or cells that the user has chosen.
 *
 * @param changed - tells by another number that cells have changed: a ledger among them is read again
 */
export function useSource(actions: Actions, changed: number) {
  const chosen = useChosenSource(actions);
  const [refused, setRefused] = useState<Phrase>();
  /** Cells that were asked for last, until they are read and chosen. */
  const [wanted, setWanted] = useState<{ cells: CellSource; at: ReadingState }>();
  const running = useRef<AbortController>(undefined);
  const isRunning = useProgress(actions).state === "running";
  const cells = wanted?.at.state === "reading" ? wanted.cells : chosen?.cells;

  useEffect(() => {
    // An action that writes changes many cells; the ledger among them is read once when it is done.
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
        // What is not there any more is not imported either.
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
    /** Where the reading of cells that were asked for stands; nothing where there are none. */
    reading: wanted && {
      at: wanted.at,
      stop: () => {
        running.current?.abort();
        // What was chosen before stays chosen.
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

const BEGUN: ReadingState = { state: "reading", share: 0 };

/** What is said of the last import would be taken for news of the ledger that is chosen now. */
function putImportAway({ currentProgress, dismissOutcome }: Actions): void {
  const progress = currentProgress();
  if (progress.state !== "idle" && progress.state !== "running" && progress.action === "BIBSYS.importLedger") {
    dismissOutcome();
  }
}

/** Cells that read the same stay the same object, so that they are not summed again for a change elsewhere. */
function keptWhere(before: ChosenSource | undefined, next: ChosenSource): ChosenSource {
  return before && before.cells === next.cells && isAlike(before, next) ? before : next;
}

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
