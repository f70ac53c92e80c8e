import { useEffect, useState } from "react";
import type { LedgerRead } from "../excel";
import type { Phrase } from "../text";
import { useProgress, type Actions } from "./actions";
import { logError } from "./logError";
import { whyOf } from "./whyOf";

/** What a panel knows of the ledger. */
export type KnownLedger =
  { state: "unasked" | "reading" } | { state: "read"; read: LedgerRead } | { state: "unread"; why: Phrase };

/**
 * Reads the ledger for a question that needs it, which few do: it may be larger than all the rest of the workbook.
 *
 * @param changed - is another each time a cell has changed; the ledger is read again only if it was one of its own
 */
export function useLedger(actions: Actions, isNeeded: boolean, changed: number): KnownLedger {
  const [known, setKnown] = useState<KnownLedger>({ state: "reading" });
  const isRunning = useProgress(actions).state === "running";
  useEffect(() => {
    if (!isNeeded || isRunning) return undefined;
    let isWanted = true;
    actions.readLedgerApart().then(
      (read) => isWanted && setKnown((before) => (isOf(before, read) ? before : { state: "read", read })),
      (error: unknown) => {
        void logError(error);
        if (isWanted) setKnown({ state: "unread", why: whyOf(error) });
      },
    );
    return () => void (isWanted = false);
  }, [actions, isNeeded, changed, isRunning]);
  return isNeeded ? known : { state: "unasked" };
}

const isOf = (known: KnownLedger, read: LedgerRead): boolean => known.state === "read" && known.read === read;
