import type { Finding } from "../../../core";
import type { ActionId, LedgerToImport } from "../../../excel";
import { useActionPanel, useActions, useLanguage, type Signed } from "../../state";
import type { ReadingState, ReadLedger } from "../source/useReading";
import { importBlock } from "./importBlock";
import { useComparison } from "./useComparison";

/** What an import rests on. */
export type ImportBasis = {
  at: ReadingState;
  read: ReadLedger | undefined;
  /** The name of the source, as *Logg* is to have it. */
  source: string;
  /** Whether the rules that summed the ledger are those that the workbook has now. */
  isCurrent: boolean;
  /** Findings about the rules and the ledger. */
  findings: readonly Finding[];
  signed: Signed;
};

const OWN_ACTIONS: readonly ActionId[] = ["BIBSYS.importLedger"];

/** What an import would change, why it cannot be done now, and the way to do it. */
export function useImport({ at, read, source, isCurrent, findings, signed }: ImportBasis) {
  const actions = useActions();
  const language = useLanguage();
  const { shown, button, runAgain, stop } = useActionPanel(OWN_ACTIONS);
  const isUsable = at.state === "read" && !read?.ledger.findings.some(({ severity }) => severity === "error");
  const comparison = useComparison(isUsable ? read?.ledger : undefined);
  const all = comparison.state === "compared" ? [...findings, ...comparison.preview.findings] : findings;
  const importable = read && read.ledger.postings > 0 ? read.ledger : undefined;
  const toImport: LedgerToImport | undefined = importable && {
    totals: importable.totals,
    postings: importable.postings,
    covered: importable.covered,
    accountNames: importable.accountNames,
    source,
    ...signed,
    detail: comparison.state === "compared" && comparison.roomFor === "accounts" ? "accounts" : "full",
  };
  return {
    /** The findings of the basis, and those of the comparison. */
    findings: all,
    /** Undefined where nothing has been read that could be imported. */
    offer: toImport && {
      comparison,
      blocked: importBlock(at, isCurrent, all, comparison),
      button: button("BIBSYS.importLedger", toImport, language),
    },
    outcome: {
      progress: shown,
      onStop: stop,
      onAgain: (action: ActionId) => {
        // An import that is done again is of the ledger that is read now.
        if (toImport) void actions.runAction("BIBSYS.importLedger", toImport, language);
        else runAgain(action);
      },
    },
  };
}

export type ImportOffer = NonNullable<ReturnType<typeof useImport>["offer"]>;
