import { useEffect, useState } from "react";
import type { LedgerPreview } from "../../../excel";
import type { SummedLedger } from "../../../readers";
import type { Phrase } from "../../../text";
import { useProgress, type Actions } from "../../state/actions";
import { logError } from "../../state/logError";
import { whyOf } from "../../state/whyOf";

/** How much of a ledger its sheet has room for: all, all but cost centres and projects, or not even that. */
export type RoomFor = "full" | "accounts" | "none";

/** What an import would change, as far as it is known, and whether there is room for it. */
export type Comparison =
  | { state: "none" | "comparing" }
  | { state: "compared"; preview: LedgerPreview; roomFor: RoomFor }
  | { state: "uncompared"; why: Phrase };

/** Compares a ledger that was read with *Hovedbok*, and again when an action has been at work there. */
export function useComparison(actions: Actions, ledger: SummedLedger | undefined): Comparison {
  const [known, setKnown] = useState<{ ledger: SummedLedger; to: Comparison }>();
  const progress = useProgress(actions);
  const isRunning = progress.state === "running";

  useEffect(() => {
    if (!ledger || isRunning) return undefined;
    let isWanted = true;
    const show = (to: Comparison) => isWanted && setKnown({ ledger, to });
    actions.previewLedger(ledger.totals, ledger.covered).then(
      (preview) => show({ state: "compared", preview, roomFor: roomFor(preview) }),
      (error: unknown) => {
        void logError(error);
        show({ state: "uncompared", why: whyOf(error) });
      },
    );
    return () => void (isWanted = false);
  }, [actions, ledger, isRunning]);

  if (!ledger) return { state: "none" };
  return known?.ledger === ledger ? known.to : { state: "comparing" };
}

function roomFor({ after, fewer, room }: LedgerPreview): RoomFor {
  if (after <= room) return "full";
  return fewer <= room ? "accounts" : "none";
}
