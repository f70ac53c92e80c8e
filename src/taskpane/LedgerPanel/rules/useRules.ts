import type { ActionId, RulesRead } from "../../../excel";
import { isAlike, useActionPanel, useActions, useLanguage, useRead, type Actions } from "../../state";

/** The rules as they stand in the workbook, and the names of its lines. */
export type NamedRules = { rules: RulesRead; names: ReadonlyMap<string, string> };

const OWN_ACTIONS: readonly ActionId[] = ["BIBSYS.setUpRules"];

/**
 * Reads *Kontoregler* when the panel opens, and again when a cell has changed. Rules that read the same stay the same
 * object, so that only a change of the rules sums the ledger again.
 */
export function useRules() {
  const language = useLanguage();
  const { shown, button, runAgain, stop } = useActionPanel(OWN_ACTIONS);
  const { known, isCurrent, times, readAgain } = useRead(useActions(), readRules, { follow: "changes", keep });
  return {
    known,
    names: known.state === "read" ? known.value.names : NO_NAMES,
    /** Whether nothing has changed since the rules were read. */
    isCurrent,
    /** Another number after each change of a cell. */
    changed: times,
    readAgain,
    open: button("BIBSYS.setUpRules", language),
    outcome: { progress: shown, onAgain: runAgain, onStop: stop },
  };
}

export type Rules = ReturnType<typeof useRules>;

async function readRules(actions: Actions): Promise<NamedRules> {
  const [rules, names] = await Promise.all([actions.readRules(), actions.readLineNames()]);
  return { rules, names };
}

/** Keeps the whole where all reads the same, or the rules alone where only their notes or findings differ. */
function keep(before: NamedRules, { rules, names }: NamedRules): NamedRules {
  if (isAlike(before.rules, rules)) return { rules: before.rules, names };
  const kept = isAlike(before.rules.rules, rules.rules) ? before.rules.rules : rules.rules;
  return { rules: { ...rules, rules: kept }, names };
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();
