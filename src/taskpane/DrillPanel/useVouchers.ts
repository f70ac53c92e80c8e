import { useEffect, useMemo, useRef, useState } from "react";
import { hasKey, keyOfTotal, type Finding, type LedgerKey, type LedgerTotal } from "../../core";
import { readChoices, type FoundPostings, type Watch } from "../../readers";
import type { RowBehind } from "../../sheets";
import type { Phrase } from "../../text";
import type { Actions } from "../state/actions";
import { logError } from "../state/logError";
import { useChosenSource, type ChosenSource } from "../state/sourceStore";
import { whyOf } from "../state/whyOf";

/** Where the search for the postings of the chosen row stands. */
export type VouchersState =
  | { state: "none" | "noSource" | "stopped" }
  | { state: "reading"; share: number }
  | { state: "found"; found: FoundPostings; source: string }
  | { state: "faulty"; findings: readonly Finding[] }
  | { state: "failed"; why: Phrase };

/** What is searched, and for what; a new one for each time it is asked. */
type Search = { key: LedgerKey; source: ChosenSource };

/**
 * The postings behind a row that the user chooses. They are read from the source at hand, anew for each row and each
 * source; what was being read for another is stopped. They live here only, until something else is chosen.
 *
 * @param rows - the rows to choose among, as the workbook has them now
 * @param ledger - the whole of *Hovedbok*
 */
export function useVouchers(actions: Actions, rows: readonly RowBehind[], ledger: readonly LedgerTotal[]) {
  const source = useChosenSource(actions);
  const [key, setKey] = useState<LedgerKey>();
  const [now, setNow] = useState<{ search: Search; at: VouchersState }>();
  const running = useRef<AbortController>(undefined);
  const row = useMemo(() => key && onlyRow(rows, key), [rows, key]);
  const isChosen = row !== undefined;
  const search = useMemo(() => (isChosen && key && source ? { key, source } : undefined), [isChosen, key, source]);

  useEffect(() => {
    if (!search) return undefined;
    const stop = new AbortController();
    running.current = stop;
    const show = (at: VouchersState) => !stop.signal.aborted && setNow({ search, at });
    const onProgress = (done: number, total: number) => show({ state: "reading", share: total > 0 ? done / total : 0 });
    find(actions, search, { signal: stop.signal, onProgress }).then(show, (error: unknown) => {
      if (stop.signal.aborted) return;
      void logError(error);
      show({ state: "failed", why: whyOf(error) });
    });
    return () => stop.abort();
  }, [actions, search]);

  const begun: VouchersState = { state: search ? "reading" : row ? "noSource" : "none", share: 0 };
  return {
    row,
    at: search && now?.search === search ? now.at : begun,
    choose: ({ total }: RowBehind) => setKey(keyOfTotal(total, ledger)),
    isChosen: ({ total }: RowBehind) => row?.total === total,
    again: () => setKey((before) => before && { ...before }),
    stop: () => {
      running.current?.abort();
      if (search) setNow({ search, at: { state: "stopped" } });
    },
  };
}

export type ChosenVouchers = ReturnType<typeof useVouchers>;

/** Only the first are listed: a pane is no place to read thousands. */
const MOST_LISTED = 1000;

/** The row of a key, unless the workbook has changed so that it is gone or no longer one. */
function onlyRow(rows: readonly RowBehind[], key: LedgerKey): RowBehind | undefined {
  const [first, ...others] = rows.filter(({ total }) => hasKey(total, key));
  return others.every(({ total }) => total === first?.total) ? first : undefined;
}

/** By the rules and the corrections that the workbook has now, as an import now would be. */
async function find(actions: Actions, { key, source }: Search, watch: Watch): Promise<VouchersState> {
  const [{ rules, findings }, kept, table] = await Promise.all([
    actions.readRules(),
    actions.readLedgerChoice(),
    source.cells && actions.readCellTable(source.cells, watch.signal && { signal: watch.signal }),
  ]);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { state: "faulty", findings: errors };
  watch.signal?.throwIfAborted();
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
