import { useEffect } from "react";
import { useProgress, type Actions } from "./actions";
import { logError } from "./logError";

/** Prints what made an action fail, whoever started it. The pane says what to do; this is for whoever mends the cause. */
export function useFailureLog(actions: Actions, log: (error: unknown) => Promise<void> = logError): void {
  const progress = useProgress(actions);
  useEffect(() => {
    if (progress.state === "failed") void log(progress.error);
  }, [progress, log]);
}
