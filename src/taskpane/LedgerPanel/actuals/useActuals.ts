import { useEffect, useState } from "react";
import type { ActualsPreview } from "../../../excel";
import { useProgress, type Actions } from "../../state/actions";
import { logError } from "../../state/logError";

/** What each line of *Poster* shows and what *Hovedbok* has for it, as it is when the panel opens and after each action. */
export function useActuals(actions: Actions): ActualsPreview {
  const [preview, setPreview] = useState<ActualsPreview>({ lines: [], findings: [], hasLedger: false });
  const isRunning = useProgress(actions).state === "running";
  useEffect(() => {
    if (isRunning) return undefined;
    let isWanted = true;
    // What cannot be read is told by the action itself, which reads it once more.
    actions.previewActuals().then((read) => isWanted && setPreview(read), logError);
    return () => void (isWanted = false);
  }, [actions, isRunning]);
  return preview;
}
