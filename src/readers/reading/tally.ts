import { ZERO, type Amount, type AnalysisDoubt, type Finding, type Place } from "../../core";
import { withoutPrivateWords } from "./private";

/** Faults of postings that cannot be taken as they stand. */
export type PostingFault =
  | "posting-period-unreadable"
  | "posting-amount-unreadable"
  | "posting-side-unreadable"
  | "posting-sides-differ"
  | "posting-account-unreadable"
  | "posting-code-invisible"
  | "posting-date-unreadable"
  | "posting-too-wide"
  | "posting-cut-off";

/** Collects the faults of postings: one finding for each kind and column, with its first place and its count. */
export type Tally = {
  /** @param inXml - the element at fault, and its line; the place in the file is then left out */
  count: (code: PostingFault, given: string, at: Place, inXml?: { element: string; line: number }) => void;
  /**
   * Counts a posting that has an amount but no account. In a table it is most often a total. A row with a period may be
   * a posting that does not repeat the account above it.
   */
  withoutAccount: (from: "saft" | "table", amount: Amount, at: Place, hasPeriod?: boolean) => void;
  doubt: (reason: AnalysisDoubt, voucher: string) => void;
  /**
   * @param takenOf - postings taken of a file; totals are seldom more than the postings
   */
  findings: (takenOf: (file: string) => number) => Finding[];
};

/**
 * Creates a tally. A ledger can have one fault in every posting, and a finding for each would be as long as the ledger.
 */
export function createTally(): Tally {
  const met = new Map<string, Counted>();
  const sums = new Map<Finding, Amount>();
  const withPeriod = new Map<Finding, number>();
  const add = (key: string, first: () => Counted): Finding => {
    const before = met.get(key);
    if (before) {
      before.facts.postings += 1;
      return before;
    }
    const made = first();
    met.set(key, made);
    return made;
  };
  return {
    count: (code, given, at, inXml) =>
      void add(`${code} ${keyOf(at)}`, () => ({
        code,
        facts: { given: withoutPrivateWords(given).slice(0, 40), postings: 1, ...inXml },
        severity: code === "posting-date-unreadable" ? "warning" : "error",
        at,
      })),
    withoutAccount: (from, amount, at, hasPeriod = false) => {
      const finding = add(`${from} ${keyOf(at)}`, () => ({
        code: "posting-account-missing",
        facts: { from, given: String(amount), postings: 1, sum: "" },
        severity: from === "table" ? "warning" : "error",
        at,
      }));
      const sum = (sums.get(finding) ?? ZERO).plus(amount);
      sums.set(finding, sum);
      if (hasPeriod) withPeriod.set(finding, (withPeriod.get(finding) ?? 0) + 1);
      if (finding.code === "posting-account-missing") finding.facts.sum = String(sum);
    },
    doubt: (reason, voucher) =>
      void add(reason, () => ({
        code: "analysis-unclear",
        facts: { reason, postings: 1, voucher },
        severity: "warning",
      })),
    findings: (takenOf) =>
      [...met.values()].map((finding) => {
        const taken = finding.at?.in === "file" ? takenOf(finding.at.file) : 0;
        return (withPeriod.get(finding) ?? 0) > taken ? { ...finding, severity: "error" } : finding;
      }),
  };
}

type Counted = Finding & { facts: { postings: number } };

const keyOf = (at: Place): string => (at.in === "file" ? `${at.file} ${at.column}` : "");
