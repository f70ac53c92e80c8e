import { useRef, useState } from "react";
import { lastSigner, rememberSigner, useActionPanel, useActions } from "../state";

/** State of the move to the next period: what it would do, who decides it, and how it went. */
export function useNextPeriod() {
  const actions = useActions();
  const panel = useActionPanel(["BIBSYS.offerNextPeriod", "BIBSYS.nextPeriod"]);
  const { shown } = panel;
  const [written, setWritten] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const name = written ?? lastSigner();
  const move = shown.state === "done" ? shown.outcome.move : undefined;
  // The buttons of the question go away with their answer.
  const focusOffer = () => panel.focusOn("BIBSYS.offerNextPeriod");
  return {
    shown,
    button: panel.button("BIBSYS.offerNextPeriod"),
    move,
    name: { field, value: name, onChange: setWritten, isMissing },
    decide: () => {
      const isUnsigned = name.trim() === "";
      setMissing(isUnsigned);
      if (isUnsigned) return field.current?.focus();
      rememberSigner(name);
      focusOffer();
      if (move) void actions.runAction("BIBSYS.nextPeriod", { name, seen: move.seen });
    },
    cancel: () => {
      focusOffer();
      actions.dismissOutcome();
    },
    /** What the user saw may no longer be so: the move is looked at anew. */
    runAgain: () => void actions.runAction("BIBSYS.offerNextPeriod"),
    stop: panel.stop,
  };
}
