import type { LedgerPreview } from "../../../excel";
import type { SummedLedger } from "../../../readers";
import type { Phrase } from "../../../text";
import { useActions, useRead } from "../../state";

/** How much of a ledger its sheet has room for: all, all but cost centres and projects, or not even that. */
export type RoomFor = "full" | "accounts" | "none";

/** What an import would change, as far as it is known, and whether there is room for it. */
export type Comparison =
  | { state: "none" | "comparing" }
  | { state: "compared"; preview: LedgerPreview; roomFor: RoomFor }
  | { state: "uncompared"; why: Phrase };

/** Compares a ledger that was read with *Hovedbok*, and again after each action. */
export function useComparison(ledger: SummedLedger | undefined): Comparison {
  const { previewLedger } = useActions();
  const { known, isCurrent } = useRead(ledger, (of) => previewLedger(of.totals, of.covered), { follow: "actions" });
  if (!ledger) return { state: "none" };
  if (isCurrent && known.state === "unread") return { state: "uncompared", why: known.why };
  if (!isCurrent || known.state !== "read") return { state: "comparing" };
  return { state: "compared", preview: known.value, roomFor: roomFor(known.value) };
}

function roomFor({ after, fewer, room }: LedgerPreview): RoomFor {
  if (after <= room) return "full";
  return fewer <= room ? "accounts" : "none";
}
