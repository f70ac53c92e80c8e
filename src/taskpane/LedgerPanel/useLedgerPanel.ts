import { useMemo } from "react";
import type { Finding } from "../../core";
import type { Progress } from "../../excel";
import type { LedgerJob } from "../../readers";
import { useSigner } from "../state";
import { useActuals } from "./actuals/useActuals";
import { useImport } from "./import/useImport";
import { useChoices } from "./recognised/useChoices";
import { useRules } from "./rules/useRules";
import { useReading } from "./source/useReading";
import { useSource } from "./source/useSource";

/** State of the import, a part for each box: the source, how it was read, the rules, the totals, the import, the actuals. */
export function useLedgerPanel() {
  const { field, signed } = useSigner();
  const rules = useRules();
  const choosing = useChoices();
  const source = useSource(rules.changed);

  const { choices } = choosing;
  const chosen = source.chosen?.source;
  const known = rules.known.state === "read" ? rules.known.value.rules : undefined;
  const usable = known?.findings.some(({ severity }) => severity === "error") ? undefined : known?.rules;
  const job = useMemo<LedgerJob | undefined>(
    () => (chosen && usable && choices ? { source: chosen, rules: usable, choices } : undefined),
    [chosen, usable, choices],
  );
  const reading = useReading(job);
  const { read } = reading;
  // A ledger in cells is read from Excel first, and only then summed.
  const { at, stop, readAgain } = source.reading ?? reading;

  const importing = useImport({
    at,
    read,
    source: source.chosen?.name ?? "",
    isCurrent: rules.isCurrent,
    findings: [...(known?.findings ?? []), ...(read?.ledger.findings ?? [])],
    signed,
  });
  const actuals = useActuals(signed);
  const shown = [rules, importing, actuals].flatMap(({ outcome }) => findingsOf(outcome.progress));

  return {
    source,
    reading: { at, ledger: read?.ledger, stop, readAgain },
    findings: importing.findings,
    recognised: read && { read, choosing },
    totals: read && read.ledger.postings > 0 ? { read, names: rules.names } : undefined,
    rules: { rules, read },
    name: importing.offer || actuals.isOffered ? field : undefined,
    importing: importing.offer && { offer: importing.offer, names: rules.names },
    actuals: { ...actuals, findings: withoutShown(actuals.findings, [...importing.findings, ...shown]) },
    /** How the last action of each box goes and ended. */
    outcomes: { rules: rules.outcome, importing: importing.outcome, actuals: actuals.outcome },
  };
}

/** The findings of an action that is done, which its outcome shows. */
const findingsOf = (shown: Progress): readonly Finding[] => (shown.state === "done" ? shown.outcome.findings : []);

/** The findings that stand nowhere else in the panel. */
function withoutShown(findings: readonly Finding[], shown: readonly Finding[]): Finding[] {
  const seen = new Set(shown.map((finding) => JSON.stringify(finding)));
  return findings.filter((finding) => !seen.has(JSON.stringify(finding)));
}
