import { useMemo, useState } from "react";
import { sum, type Finding } from "../../core";
import type { LedgerRead } from "../../excel";
import { callerOf } from "../../functions";
import { ledgerBehind, ledgerBook, type Area, type LedgerBook } from "../../sheets";
import { pane, type Language, type Phrase } from "../../text";
import type { Actions } from "../state/actions";
import { logError } from "../state/logError";
import { keyOf, placeOfArea } from "../state/placeKey";
import { useLedger } from "../state/useLedger";
import { useSelection } from "../state/useSelection";
import { useWorkbook } from "../state/useWorkbook";
import type { ColumnId } from "./columns";
import { listRows } from "./listRows";
import { nextOrder, type Order } from "./order";
import { whyOf } from "../state/whyOf";

/** State of the panel that lists ledger lines: behind which cell, what was found, and how it is searched and sorted. */
export function useDrillPanel(actions: Actions, language: Language) {
  const selection = useSelection(actions);
  const [at, setAt] = useState<Area | undefined>(undefined);
  const [refused, setRefused] = useState<Phrase | undefined>(undefined);
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<Order<ColumnId>>(undefined);
  const { known, readAgain } = useWorkbook(actions, language, at !== undefined);
  const together = useLedger(actions, known, true);
  const { workbook, ledger } = together.state === "read" ? together : {};
  const book = useMemo(() => ledger && bookOf(ledger), [ledger]);

  const found = useMemo(() => {
    if (!workbook || !at || !book) return undefined;
    return ledgerBehind(workbook.snapshot, at, book, callerOf(workbook.catalogue));
  }, [workbook, at, book]);
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
    isReading: known.state === "reading" || together.state === "reading",
    /** Why nothing could be read. */
    unread: known.state === "unread" ? known.why : together.state === "unread" ? together.why : undefined,
    refused,
    behind,
    ledger: book?.totals ?? NO_TOTALS,
    /** What is amiss with the tables; of the ledger too, whose faulty rows are not counted. */
    findings: [...(found && "findings" in found ? found.findings : []), ...(behind ? (book?.findings ?? []) : [])],
    listed,
    total,
    search: { value: search, onChange: setSearch },
    order,
    sortBy: (by: ColumnId) => setOrder(nextOrder(order, by)),
  };
}

const NO_TOTALS: LedgerBook["totals"] = [];

/** A workbook without a ledger has an empty one. */
function bookOf({ ledger, findings }: LedgerRead): LedgerBook & { findings: Finding[] } {
  const all = [...findings];
  return { ...(ledger ? ledgerBook(ledger, all) : { totals: [], accountNames: new Map() }), findings: all };
}
