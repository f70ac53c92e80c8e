import { ZERO, type Amount, type AnalysisDoubt, type Finding, type Place } from "../../core";
import { withoutPrivateWords } from "./private";

/** Postings that cannot be taken as they stand. */
export type PostingFault =
  | "posting-period-unreadable"
  | "posting-amount-unreadable"
  | "posting-side-unreadable"
  | "posting-sides-differ"
  | "posting-date-unreadable"
  | "posting-too-wide"
  | "posting-cut-off";

/** Collects what is wrong with postings: each kind once for each column, with its first place and how many it meets. */
export type Tally = {
  count: (code: PostingFault, given: string, at: Place) => void;
  /**
   * A posting without an account, of which the amount is known. In a table it is most often a total; one with a period may
   * be a posting below another whose account it does not repeat.
   */
  withoutAccount: (from: "saft" | "table", amount: Amount, at: Place, hasPeriod?: boolean) => void;
  doubt: (reason: AnalysisDoubt, voucher: string) => void;
  /** @param takenOf - how many postings were taken of a file; rows without an account are seldom more, if they are totals */
  findings: (takenOf: (file: string) => number) => Finding[];
};

/** A ledger can have the same wrong in every posting: a finding for each would be as long as the ledger. */
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
    count: (code, given, at) =>
      void add(`${code} ${keyOf(at)}`, () => ({
        code,
        facts: { given: withoutPrivateWords(given).slice(0, 40), postings: 1 },
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
