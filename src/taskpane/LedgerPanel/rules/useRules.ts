import { useEffect, useReducer, useState } from "react";
import type { RulesRead } from "../../../excel";
import type { Phrase } from "../../../text";
import { useProgress, type Actions } from "../../state/actions";
import { logError } from "../../state/logError";
import { whyOf } from "../../state/whyOf";

/** The rules as they stand in the workbook, and what its lines are called. */
export type KnownRules =
  | { state: "reading" }
  | { state: "read"; rules: RulesRead; names: ReadonlyMap<string, string> }
  | { state: "unread"; why: Phrase };

/** What was read last, and which time of asking that answered. */
type Read = { known: KnownRules; answered: number | undefined };

/**
 * Reads *Kontoregler* when the panel opens, and again when a cell has changed. Rules that read the same stay the same
 * object, so that only a change of theirs sums the ledger anew.
 */
export function useRules(actions: Actions) {
  const [{ known, answered }, setRead] = useState<Read>({ known: { state: "reading" }, answered: undefined });
  const [asked, readAgain] = useReducer((times: number) => times + 1, 0);
  const isRunning = useProgress(actions).state === "running";

  useEffect(() => {
    // An action that writes changes many cells; the rules are read once when it is done.
    if (isRunning) return undefined;
    let isWanted = true;
    Promise.all([actions.readRules(), actions.readLineNames()]).then(
      ([rules, names]) => {
        if (isWanted) setRead((before) => ({ known: keptWhere(before.known, rules, names), answered: asked }));
      },
      (error: unknown) => {
        void logError(error);
        const why = whyOf(error);
        if (isWanted) setRead({ known: { state: "unread", why }, answered: asked });
      },
    );
    return () => void (isWanted = false);
  }, [actions, asked, isRunning]);

  useEffect(() => {
    const watched = actions.watchChanges(readAgain);
    watched.catch(logError);
    return () => void watched.then((unwatch) => unwatch()).catch(logError);
  }, [actions]);

  return {
    known,
    /** Nothing has changed since they were read: they are what the sheet says. */
    isCurrent: answered === asked,
    changed: asked,
    readAgain,
  };
}

/** What reads the same stays the same object: the whole, or the rules alone where only what is said of them differs. */
function keptWhere(before: KnownRules, rules: RulesRead, names: ReadonlyMap<string, string>): KnownRules {
  if (before.state !== "read") return { state: "read", rules, names };
  if (isAlike(before.rules, rules)) return { state: "read", rules: before.rules, names };
  const kept = isAlike(before.rules.rules, rules.rules) ? before.rules.rules : rules.rules;
  return { state: "read", rules: { ...rules, rules: kept }, names };
}

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
