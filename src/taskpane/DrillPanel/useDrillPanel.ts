import { useMemo, useState } from "react";
import { sum, type Finding } from "../../core";
import type { LedgerRead } from "../../excel";
import { callerOf } from "../../functions";
import { ledgerBehind, ledgerBook, type Area, type LedgerBook } from "../../sheets";
import { pane, type Phrase } from "../../text";
import {
  keyOf,
  logError,
  placeOfArea,
  useActions,
  useLanguage,
  useLedger,
  useSelection,
  useWorkbook,
  whyOf,
} from "../state";
import type { ColumnId } from "./columns";
import { listRows } from "./listRows";
import { nextOrder, type Order } from "./order";

/** State of the panel that lists ledger lines: the cell, the lines behind it, the search and the order. */
export function useDrillPanel() {
  const actions = useActions();
  const language = useLanguage();
  const selection = useSelection();
  const [at, setAt] = useState<Area | undefined>(undefined);
  const [refused, setRefused] = useState<Phrase | undefined>(undefined);
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<Order<ColumnId>>(undefined);
  const { known, readAgain } = useWorkbook(at !== undefined);
  const together = useLedger(known, true);
  const { workbook, ledger } = together.state === "read" ? together.value : {};
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
    /** The selected cell, whose lines the button shows. */
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
    /** Why the workbook or its ledger could not be read. */
    unread: known.state === "unread" ? known.why : together.state === "unread" ? together.why : undefined,
    refused,
    behind,
    ledger: book?.totals ?? NO_TOTALS,
    /** Findings about the tables, and about the ledger, whose faulty rows do not count. */
    findings: [...(found && "findings" in found ? found.findings : []), ...(behind ? (book?.findings ?? []) : [])],
    listed,
    total,
    search: { value: search, onChange: setSearch },
    order,
    sortBy: (by: ColumnId) => setOrder(nextOrder(order, by)),
  };
}

const NO_TOTALS: LedgerBook["totals"] = [];

/** The ledger of a workbook; a workbook without one counts as having an empty one. */
function bookOf({ ledger, findings }: LedgerRead): LedgerBook & { findings: Finding[] } {
  const all = [...findings];
  return { ...(ledger ? ledgerBook(ledger, all) : { totals: [], accountNames: new Map() }), findings: all };
}
