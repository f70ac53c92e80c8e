import { useEffect, useState } from "react";
import type { LedgerRead } from "../../excel";
import { withLedger } from "../../sheets";
import type { Phrase } from "../../text";
import type { Actions } from "./actions";
import { logError } from "./logError";
import type { KnownWorkbook } from "./useWorkbook";
import { whyOf } from "./whyOf";

type ReadWorkbook = KnownWorkbook & { state: "read" };

/** What a panel knows of the workbook with its ledger, which were read together. */
export type KnownLedger =
  | { state: "unasked" | "reading" }
  | { state: "read"; workbook: ReadWorkbook; ledger: LedgerRead }
  | { state: "unread"; why: Phrase };

/**
 * Reads the ledger for a question that needs it, which few do: it may be larger than all the rest of the workbook. It is
 * asked for each time the workbook was read, and shown with what was read then: a cell is never held against another ledger.
 */
export function useLedger(actions: Actions, known: KnownWorkbook, isNeeded: boolean): KnownLedger {
  const [together, setTogether] = useState<KnownLedger>({ state: "reading" });
  useEffect(() => {
    if (!isNeeded || known.state !== "read") return undefined;
    let isWanted = true;
    actions.readLedgerApart().then(
      (ledger) => {
        const workbook = { ...known, snapshot: withLedger(known.snapshot, ledger.ledger) };
        if (isWanted) setTogether({ state: "read", workbook, ledger });
      },
      (error: unknown) => {
        void logError(error);
        if (isWanted) setTogether({ state: "unread", why: whyOf(error) });
      },
    );
    return () => void (isWanted = false);
  }, [actions, known, isNeeded]);
  return isNeeded && known.state === "read" ? together : { state: "unasked" };
}
