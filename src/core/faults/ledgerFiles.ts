/** Everything that can be wrong with a ledger, its files and the rules that map it. Codes are append-only. */
export type LedgerFileFaults = {
  "codes-unreadable": { given: string };
  "sign-unknown": { given: string };
  "rule-line-unknown": { given: string };
  /** What no rule takes, and the account that has most of it. */
  "ledger-unassigned": { postings: number; amount: string; accounts: number; account: string; most: string };
  "file-unusable": { file: string; reason: "packed" | "page" | "unknown" | "mixed" };
  "encoding-unknown": { file: string; encoding: string };
  "encoding-mixed": { from: "saft" | "table"; file: string };
  "xml-unusable": { file: string; reason: "doctype" | "entity" | "malformed"; line: number };
  "saft-missing": { file: string; root: string };
  "ledger-empty": { files: string };
  "ledger-totals-differ": { debit: string; credit: string; statedDebit: string; statedCredit: string };
  "ledger-unbalanced": { debit: string; credit: string; residue: string };
  /** Accounts whose opening and movement do not give their closing, and the one furthest off. */
  "balances-open": { accounts: number; account: string; moved: string; closing: string; residue: string };
  "openings-open": { residue: string };
  /** A selection by days, none of the other files' beginning where it ends, or ending where it begins. */
  "months-cut": { file: string; first: string; last: string };
  /** Months that a selection leaves out and that have postings of the file all the same. */
  "months-unselected": { file: string; selected: string; periods: string };
  "companies-differ": { file: string; company: string; first: string };
  "currency-foreign": { file: string; currency: string };
  "file-doubled": { file: string; other: string };
  "analysis-unclear": { reason: AnalysisDoubt; postings: number; voucher: string };
  "posting-period-unreadable": { given: string; postings: number };
  "posting-amount-unreadable": { given: string; postings: number };
  /** Of a table it may be a total; of SAF-T it never is. */
  "posting-account-missing": { from: "saft" | "table"; given: string; postings: number; sum: string };
  "posting-date-unreadable": { given: string; postings: number };
  "posting-too-wide": { given: string; postings: number };
  "columns-missing": { file: string; columns: readonly LedgerColumn[] };
  "columns-compete": { file: string; column: LedgerColumn; used: string; other: string };
  /** A chosen head that the file lacks, and the one that is used instead, if there is any. */
  "column-gone": { file: string; column: LedgerColumn; header: string; used: string };
  "quote-open": { file: string; row: number };
  "amounts-ambiguous": { file: string; given: string };
  /** A file that was changed, moved or deleted after it was chosen. */
  "file-gone": { file: string };
  /** Files of different selections that have postings in the same period, such as `2024-06`. */
  "files-overlap": { file: string; other: string; period: string };
  /** Negative credits, how many and of how much, beside positive ones, and how they were read. */
  "credits-unclear": {
    doubt: CreditDoubt;
    negative: number;
    sum: string;
    positive: number;
    read: CreditSign;
    /** What debit and credit come to, where only the other reading would make them balance. */
    residue?: string;
  };
  /** Rows with an amount on both sides. */
  "sides-both-filled": { postings: number; debit: string; credit: string };
  "posting-side-unreadable": { given: string; postings: number };
  /** An amount that is not what the columns of debit and credit beside it come to. */
  "posting-sides-differ": { given: string; postings: number };
  "posting-cut-off": { given: string; postings: number };
  /** A chosen dimension that no file has, and the one that is used instead, if there is any. */
  "dimension-gone": { use: "costCentre" | "project"; type: string; used: string };
  /** What two files both have in some periods, such as `2024-01–2024-03`: all of one's postings, many, or the same sums. */
  "postings-repeated": {
    file: string;
    other: string;
    same: "postings" | "many-postings" | "sums";
    periods: string;
    postings: number;
    debit: string;
  };
};

/** How a table writes its credits: without a sign, or with a minus. */
export type CreditSign = "unsigned" | "signed";

/** What makes the sign of credits doubtful: all of them, some or most are negative, or most are not as the user chose. */
export type CreditDoubt = "all-negative" | "some-negative" | "most-negative" | "against-choice";

/** Why an amount cannot be split by the dimensions a posting names. */
export type AnalysisDoubt = "several-without-amount" | "not-the-amount" | "crossing";

/** What a column of a ledger's table can hold. */
export type LedgerColumn =
  | "account"
  | "accountName"
  | "period"
  | "year"
  | "costCentre"
  | "project"
  | "text"
  | "voucher"
  | "date"
  | "amount"
  | "debit"
  | "credit"
  /** A mark that says on which side the amount is. */
  | "side";
