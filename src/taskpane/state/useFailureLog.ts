import { useEffect } from "react";
import { useProgress } from "./actions";
import { logError } from "./logError";

/** Prints why an action failed, also one of the ribbon. The pane says what to do; this is for the developer. */
export function useFailureLog(log: (error: unknown) => Promise<void> = logError): void {
  const progress = useProgress();
  useEffect(() => {
    if (progress.state === "failed") void log(progress.error);
  }, [progress, log]);
}
