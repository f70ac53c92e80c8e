import type { AnalysisDoubt, Finding, Place } from "../core";
import { withoutPrivateWords } from "./private";

/** Postings that cannot be taken as they stand. */
export type PostingFault =
  | "posting-period-unreadable"
  | "posting-amount-unreadable"
  | "posting-side-unreadable"
  | "posting-account-missing"
  | "posting-date-unreadable"
  | "posting-too-wide"
  | "posting-cut-off";

/** Collects what is wrong with postings: each kind once for each column, with its first place and how many it meets. */
export type Tally = {
  count: (code: PostingFault, given: string, at: Place) => void;
  doubt: (reason: AnalysisDoubt, voucher: string) => void;
  findings: () => Finding[];
};

/** A ledger can have the same wrong in every posting: a finding for each would be as long as the ledger. */
export function createTally(): Tally {
  const met = new Map<string, Finding & { facts: { postings: number } }>();
  const add = (key: string, first: () => Finding & { facts: { postings: number } }): void => {
    const before = met.get(key);
    if (before) before.facts.postings += 1;
    else met.set(key, first());
  };
  return {
    count: (code, given, at) =>
      add(`${code} ${at.in === "file" ? `${at.file} ${at.column}` : ""}`, () => ({
        code,
        facts: { given: withoutPrivateWords(given).slice(0, 40), postings: 1 },
        severity: LIGHT.includes(code) ? "warning" : "error",
        at,
      })),
    doubt: (reason, voucher) =>
      add(reason, () => ({
        code: "analysis-unclear",
        facts: { reason, postings: 1, voucher },
        severity: "warning",
      })),
    findings: () => [...met.values()],
  };
}

// A row without an account is most often a total. A date is only shown.
const LIGHT: readonly PostingFault[] = ["posting-account-missing", "posting-date-unreadable"];
