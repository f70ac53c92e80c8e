import { useEffect, useState } from "react";
import type { CellSource } from "../../excel";
import type { LedgerSource } from "../../ledger";
import { pane, type Phrase } from "../../text";
import type { Actions } from "../actions";
import { logError } from "../logError";
import { placeOfArea } from "../placeKey";
import { useChosenSource, type ChosenSource } from "../sourceStore";
import { whyOf } from "../whyOf";

/**
 * The files or cells that the user has chosen.
 *
 * @param changed - tells by another number that cells have changed: a ledger among them is read again
 */
export function useSource(actions: Actions, changed: number) {
  const chosen = useChosenSource(actions);
  const [refused, setRefused] = useState<Phrase>();
  const cells = chosen?.cells;
  const refuse = (error: unknown): void => {
    void logError(error);
    setRefused(whyOf(error));
  };

  useEffect(() => {
    if (!cells) return undefined;
    let isWanted = true;
    actions.readCellTable(cells).then(
      (table) => {
        if (isWanted) actions.chooseSource((before) => before && keptWhere(before, { from: "cells", table }));
      },
      (error: unknown) => isWanted && refuse(error),
    );
    return () => void (isWanted = false);
  }, [actions, cells, changed]);

  const take = (wanted: CellSource): void => {
    actions.readCellTable(wanted).then((table) => {
      setRefused(undefined);
      actions.chooseSource({ name: table.name, source: { from: "cells", table }, cells: wanted });
    }, refuse);
  };

  return {
    chosen,
    refused,
    /** The files of one ledger, in the order of their names. */
    takeFiles: (files: readonly File[]) => {
      if (files.length === 0) return;
      const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
      const source: LedgerSource = { from: "files", files: sorted.map((blob) => ({ name: blob.name, blob })) };
      setRefused(undefined);
      actions.chooseSource({ name: sorted.map(({ name }) => name).join(", "), source });
    },
    takeTable: (table: string) => take({ table }),
    takeSelected: () => {
      actions.readSelection().then((selection) => {
        if (selection) take(placeOfArea(selection.cells));
        else setRefused(pane.ledger.source.noCells);
      }, refuse);
    },
  };
}

/** Cells that read the same stay the same object, so that they are not summed again for a change elsewhere. */
function keptWhere(before: ChosenSource, source: LedgerSource): ChosenSource {
  return JSON.stringify(before.source) === JSON.stringify(source) ? before : { ...before, source };
}
