import { useMemo, useState } from "react";
import { hasKey, keyOfTotal, type Finding, type LedgerKey, type LedgerTotal } from "../../core";
import { readChoices, type FoundPostings } from "../../readers";
import type { RowBehind } from "../../sheets";
import type { Phrase } from "../../text";
import {
  useActions,
  useChosenSource,
  useRead,
  type Actions,
  type ChosenSource,
  type ReadingAt,
  type ReadWatch,
} from "../state";

/** Where the search for the postings of the chosen row stands. */
export type VouchersState =
  | { state: "none" | "noSource" | "stopped" }
  | { state: "reading"; share: number }
  | Found
  | { state: "failed"; why: Phrase };

/** The answer of a search: the postings, or why the rules or the source cannot be used. */
type Found =
  { state: "found"; found: FoundPostings; source: string } | { state: "faulty"; findings: readonly Finding[] };

/** What is searched, and for which row. */
type Search = { key: LedgerKey; source: ChosenSource };

/**
 * The postings behind a row that the user chooses. They are read again for each row and each source, and the reading for
 * another one is stopped. They are kept here only, until something else is chosen.
 *
 * @param rows - the rows to choose among, as the workbook has them now
 * @param ledger - the whole of *Hovedbok*
 */
export function useVouchers(rows: readonly RowBehind[], ledger: readonly LedgerTotal[]) {
  const actions = useActions();
  const source = useChosenSource();
  const [key, setKey] = useState<LedgerKey>();
  const row = useMemo(() => key && onlyRow(rows, key), [rows, key]);
  const isChosen = row !== undefined;
  const search = useMemo(() => (isChosen && key && source ? { key, source } : undefined), [isChosen, key, source]);
  const { at, readAgain, stop } = useRead(search, (of, watch) => find(actions, of, watch));
  return {
    row,
    at: stateOf(at, row !== undefined),
    choose: ({ total }: RowBehind) => setKey(keyOfTotal(total, ledger)),
    isChosen: ({ total }: RowBehind) => row?.total === total,
    again: readAgain,
    stop,
  };
}

export type ChosenVouchers = ReturnType<typeof useVouchers>;

function stateOf(at: ReadingAt<Found>, isChosen: boolean): VouchersState {
  switch (at.state) {
    case "unasked":
      return { state: isChosen ? "noSource" : "none" };
    case "unread":
      return { state: "failed", why: at.why };
    case "read":
      return at.value;
    case "stopped":
      return { state: "stopped" };
    case "reading":
      return at;
  }
}

/** Only the first are listed: a pane is too small to read thousands. */
const MOST_LISTED = 1000;

/** The row of a key; undefined where the workbook has changed so that the row is gone, or is several rows. */
function onlyRow(rows: readonly RowBehind[], key: LedgerKey): RowBehind | undefined {
  const [first, ...others] = rows.filter(({ total }) => hasKey(total, key));
  return others.every(({ total }) => total === first?.total) ? first : undefined;
}

/** Searches by the rules and the corrections that the workbook has now, as an import would. */
async function find(actions: Actions, { key, source }: Search, watch: ReadWatch): Promise<Found> {
  const [{ rules, findings }, kept, table] = await Promise.all([
    actions.readRules(),
    actions.readLedgerChoice(),
    source.cells && actions.readCellTable(source.cells, { signal: watch.signal }),
  ]);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { state: "faulty", findings: errors };
  watch.signal.throwIfAborted();
  const found = await actions.findPostings(
    {
      source: table ? { from: "cells", table } : source.source,
      choices: readChoices(kept),
      sought: { row: key, rules, most: MOST_LISTED },
    },
    watch,
  );
  if (found.findings.length > 0) return { state: "faulty", findings: found.findings };
  return { state: "found", found, source: source.name };
}
