import { useEffect, useReducer, useState } from "react";
import { loadCatalogue, type Catalogue } from "../../functions";
import type { Snapshot } from "../../sheets";
import type { Language, Phrase } from "../../text";
import { useProgress, type Actions } from "./actions";
import { logError } from "./logError";
import { whyOf } from "./whyOf";

/** What a panel knows of the workbook and of the functions. */
export type KnownWorkbook =
  | { state: "unasked" | "reading" }
  | { state: "read"; snapshot: Snapshot; catalogue: Catalogue }
  | { state: "unread"; why: Phrase };

/**
 * Reads the workbook for a panel that needs what its cells hold, and again when one of them changes, but for the ledger,
 * which `useLedger` reads.
 *
 * @param isNeeded - a panel that has nothing to show yet costs nothing
 */
export function useWorkbook(actions: Actions, language: Language, isNeeded: boolean) {
  const [known, setKnown] = useState<KnownWorkbook>({ state: "reading" });
  const [asked, readAgain] = useReducer((times: number) => times + 1, 0);

  const isRunning = useProgress(actions).state === "running";

  useEffect(() => {
    // An action that writes changes many cells; they are read once when it is done.
    if (!isNeeded || isRunning) return undefined;
    let isWanted = true;
    const show = (next: KnownWorkbook) => isWanted && setKnown(next);
    Promise.all([actions.readSnapshot(), loadCatalogue(language)]).then(
      ([snapshot, catalogue]) => show({ state: "read", snapshot, catalogue }),
      (error: unknown) => {
        void logError(error);
        show({ state: "unread", why: whyOf(error) });
      },
    );
    return () => void (isWanted = false);
  }, [actions, language, isNeeded, asked, isRunning]);

  useEffect(() => {
    if (!isNeeded) return undefined;
    const watched = actions.watchChanges(readAgain);
    watched.catch(logError);
    return () => void watched.then((unwatch) => unwatch()).catch(logError);
  }, [actions, isNeeded]);

  return { known: isNeeded ? known : ({ state: "unasked" } as const), readAgain };
}
