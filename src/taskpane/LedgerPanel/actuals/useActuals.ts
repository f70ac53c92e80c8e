import type { ActionId, ActualsPreview } from "../../../excel";
import { useActionPanel, useActions, useRead, type Signed } from "../../state";
import { useChosenLines } from "./useChosenLines";

const OWN_ACTIONS: readonly ActionId[] = ["BIBSYS.useLedger"];

/** The lines of *Poster* with what *Hovedbok* has for each, the lines that are chosen, and the ways to change their source. */
export function useActuals(signed: Signed) {
  const { shown, button, runAgain, stop } = useActionPanel(OWN_ACTIONS);
  const { lines, findings, hasLedger } = usePreview();
  const chosen = useChosenLines(lines);
  return {
    lines,
    /** Why lines cannot get their actual from the ledger; without a ledger nothing is expected of it. */
    findings: hasLedger ? findings : [],
    /** Whether the actual of some line comes from the ledger, or can. */
    isOffered: lines.some(({ ledger, source }) => ledger ?? source === "ledger"),
    chosen,
    take: button("BIBSYS.useLedger", { lines: chosen.toTake, from: "ledger", ...signed }),
    type: button("BIBSYS.useLedger", { lines: chosen.toType, from: "typed", ...signed }),
    outcome: { progress: shown, onAgain: runAgain, onStop: stop },
  };
}

export type Actuals = ReturnType<typeof useActuals>;

/** Read when the panel opens and after each action. The action itself reports what cannot be read. */
const usePreview = (): ActualsPreview =>
  useRead(useActions(), (actions) => actions.previewActuals(), { follow: "actions" }).latest ?? NOTHING;

const NOTHING: ActualsPreview = { lines: [], findings: [], hasLedger: false };
