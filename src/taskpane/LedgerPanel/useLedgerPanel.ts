import { useMemo, useState } from "react";
import type { Finding } from "../../core";
import type { ActionId, LedgerToImport, Progress } from "../../excel";
import type { LedgerJob } from "../../readers";
import type { Language } from "../../text";
import type { Actions } from "../state/actions";
import { useActionPanel } from "../state/useActionPanel";
import { lastSigner, rememberSigner } from "../state/signer";
import { importBlock } from "./import/importBlock";
import { useActuals } from "./actuals/useActuals";
import { useChosenLines } from "./actuals/useChosenLines";
import { useChoices } from "./recognised/useChoices";
import { useComparison } from "./import/useComparison";
import { useReading } from "./source/useReading";
import { useRules } from "./rules/useRules";
import { useSource } from "./source/useSource";

const OWN_ACTIONS: readonly ActionId[] = ["BIBSYS.importLedger", "BIBSYS.setUpRules", "BIBSYS.useLedger"];

/** State of the import: what is read, by which rules, what it comes to, and what it would change. */
export function useLedgerPanel(actions: Actions, language: Language) {
  const { shown, button, runAgain, stop } = useActionPanel(actions, OWN_ACTIONS);
  const rules = useRules(actions);
  const choosing = useChoices(actions);
  const source = useSource(actions, rules.changed);

  const { choices } = choosing;
  const chosen = source.chosen?.source;
  const known = rules.known.state === "read" ? rules.known.rules : undefined;
  const usable = known?.findings.some(({ severity }) => severity === "error") ? undefined : known?.rules;
  const job = useMemo<LedgerJob | undefined>(
    () => (chosen && usable && choices ? { source: chosen, rules: usable, choices } : undefined),
    [chosen, usable, choices],
  );
  const reading = useReading(actions, job);
  const { read } = reading;
  // Cells that a ledger stands in are read out of Excel first.
  const { at, stop: stopReading, readAgain } = source.reading ?? reading;

  const isUsable = at.state === "read" && !read?.ledger.findings.some(({ severity }) => severity === "error");
  const comparison = useComparison(actions, isUsable ? read?.ledger : undefined);
  const findings = [
    ...(known?.findings ?? []),
    ...(read?.ledger.findings ?? []),
    ...(comparison.state === "compared" ? comparison.preview.findings : []),
  ];
  const actuals = useActuals(actions);
  const chosenLines = useChosenLines(actuals.lines);
  const [name, setName] = useState(lastSigner);
  const said = name.trim() === "" ? {} : { by: name };
  const importable = read && read.ledger.postings > 0 ? read : undefined;
  const toImport: LedgerToImport | undefined = importable && {
    totals: importable.ledger.totals,
    postings: importable.ledger.postings,
    covered: importable.ledger.covered,
    accountNames: importable.ledger.accountNames,
    source: source.chosen?.name ?? "",
    ...said,
    detail: comparison.state === "compared" && comparison.roomFor === "accounts" ? "accounts" : "full",
  };

  return {
    shown,
    rules: rules.known,
    names: rules.known.state === "read" ? rules.known.names : NO_NAMES,
    readRulesAgain: rules.readAgain,
    source,
    choosing,
    at,
    read,
    stopReading,
    readAgain,
    comparison,
    findings,
    blocked: importBlock(at, rules.isCurrent, findings, comparison),
    importing: toImport && button("BIBSYS.importLedger", toImport, language),
    openRules: button("BIBSYS.setUpRules", language),
    actuals: {
      lines: actuals.lines,
      /** Something is, or can be, computed of the ledger. */
      isOffered: actuals.lines.some(({ ledger, source }) => ledger ?? source === "ledger"),
      findings: actuals.hasLedger ? withoutTold(actuals.findings, [...findings, ...findingsOf(shown)]) : [],
    },
    chosenLines,
    takeActuals: button("BIBSYS.useLedger", { lines: chosenLines.toTake, from: "ledger", ...said }),
    typeActuals: button("BIBSYS.useLedger", { lines: chosenLines.toType, from: "typed", ...said }),
    /** Who is at work, as the log is to have it. */
    name: {
      value: name,
      onChange: (written: string) => {
        rememberSigner(written);
        setName(written);
      },
    },
    runAgain: (action: ActionId) => {
      // What has been read since the last time is what is meant now.
      if (action === "BIBSYS.importLedger" && toImport) void actions.runAction(action, toImport, language);
      else runAgain(action);
    },
    stop,
  };
}

export type LedgerPanelState = ReturnType<typeof useLedgerPanel>;

/** What was told of an action that is over. */
const findingsOf = (shown: Progress): readonly Finding[] => (shown.state === "done" ? shown.outcome.findings : []);

/** Findings that stand nowhere else in the panel. */
function withoutTold(findings: readonly Finding[], told: readonly Finding[]): Finding[] {
  const known = new Set(told.map((finding) => JSON.stringify(finding)));
  return findings.filter((finding) => !known.has(JSON.stringify(finding)));
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();
