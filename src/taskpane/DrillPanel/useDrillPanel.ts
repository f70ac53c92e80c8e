import { useEffect, useMemo, useState } from "react";
import { sum } from "../../core";
import type { LedgerRead } from "../../excel";
import { callerOf } from "../../functions";
import { ledgerBehind, type Area } from "../../sheets";
import { pane, type Language, type Phrase } from "../../text";
import type { Actions } from "../actions";
import { logError } from "../logError";
import { keyOf, placeOfArea } from "../placeKey";
import { useSelection } from "../useSelection";
import { useWorkbook } from "../useWorkbook";
import { listRows, nextOrder, type Order } from "./listRows";
import { whyOf } from "../whyOf";

/** State of the panel that lists ledger lines: behind which cell, what was found, and how it is searched and sorted. */
export function useDrillPanel(actions: Actions, language: Language) {
  const selection = useSelection(actions);
  const [at, setAt] = useState<Area | undefined>(undefined);
  const [refused, setRefused] = useState<Phrase | undefined>(undefined);
  const [book, setBook] = useState<LedgerRead | undefined>(undefined);
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<Order>(undefined);
  const { known, readAgain } = useWorkbook(actions, language, at !== undefined);

  // The ledger may be larger than what is read of the rest, and is read after it, each time that is.
  useEffect(() => {
    if (known.state !== "read") return undefined;
    let isWanted = true;
    actions.readLedgerTotals().then(
      (read) => isWanted && setBook(read),
      (error: unknown) => {
        void logError(error);
        if (isWanted) setRefused(whyOf(error));
      },
    );
    return () => void (isWanted = false);
  }, [actions, known]);

  const found = useMemo(() => {
    if (known.state !== "read" || !at || !book) return undefined;
    return ledgerBehind(known.snapshot, at, book, callerOf(known.catalogue));
  }, [known, at, book]);
  const behind = found && "rows" in found ? found : undefined;
  const listed = useMemo(
    () => (behind ? listRows(behind.rows, search, order, language) : []),
    [behind, search, order, language],
  );
  const total = useMemo(() => sum(listed.map(({ amount }) => amount)), [listed]);

  return {
    /** The cell whose lines would be shown now. */
    selected: selection && keyOf(placeOfArea(selection.active)),
    showSelected: () => {
      setRefused(undefined);
      actions.readSelection().then(
        (now) => {
          if (!now) return setRefused(pane.formulas.nothingSelected);
          setAt(now.active);
          setSearch("");
          readAgain();
        },
        (error: unknown) => {
          void logError(error);
          setRefused(whyOf(error));
        },
      );
    },
    isReading: known.state === "reading" || (known.state === "read" && !book && !refused),
    /** Why nothing could be read. */
    unread: known.state === "unread" ? known.why : undefined,
    refused,
    behind,
    hasLedger: (book?.totals.length ?? 0) > 0,
    /** What is amiss with the tables; of the ledger too, whose faulty rows are not counted. */
    findings: [...(found && "findings" in found ? found.findings : []), ...(behind ? (book?.findings ?? []) : [])],
    listed,
    total,
    search: { value: search, onChange: setSearch },
    order,
    sortBy: (by: NonNullable<Order>["by"]) => setOrder(nextOrder(order, by)),
  };
}
