/** What can be wrong with a ledger's files and with the rules that map it. Codes are append-only. */
export type LedgerFileFaults = {
  "codes-unreadable": { given: string };
  "sign-unknown": { given: string };
  "rule-line-unknown": { given: string };
  /** Postings that no rule takes, and the account with the largest amount of them. */
  "ledger-unassigned": { postings: number; amount: string; accounts: number; account: string; most: string };
  "file-unusable": {
    file: string;
    reason: "packed" | "rar" | "pdf" | "page" | "utf-32" | "utf-7" | "endless" | "unknown" | "mixed";
  };
  "encoding-unknown": { file: string; encoding: string };
  "encoding-mixed": { from: "saft" | "table"; file: string };
  "xml-unusable": { file: string; reason: "doctype" | "entity" | "malformed"; line: number };
  "saft-missing": { file: string; root: string };
  "ledger-empty": { files: string };
  "ledger-totals-differ": { debit: string; credit: string; statedDebit: string; statedCredit: string };
  "ledger-unbalanced": { debit: string; credit: string; residue: string };
  /**
   * Accounts whose opening balance and movement do not give the closing balance, and the one with the largest
   * difference.
   */
  "balances-open": { accounts: number; account: string; moved: string; closing: string; residue: string };
  "openings-open": { residue: string };
  /** The file covers part of a month, and no other file continues where it stops or ends where it starts. */
  "months-cut": { file: string; first: string; last: string };
  /** Months outside the file's selection that have postings in the file anyway. */
  "months-unselected": { file: string; selected: string; periods: string };
  "companies-differ": { file: string; company: string; first: string };
  "currency-foreign": { file: string; currency: string };
  "file-doubled": { file: string; other: string };
  "analysis-unclear": { reason: AnalysisDoubt; postings: number; voucher: string };
  "posting-period-unreadable": { given: string; postings: number };
  /** In SAF-T with the element that holds it, and its line. */
  "posting-amount-unreadable": { given: string; postings: number; element?: string; line?: number };
  /** In a table such a row may be a total. In SAF-T it never is. */
  "posting-account-missing": { from: "saft" | "table"; given: string; postings: number; sum: string };
  "posting-account-unreadable": { given: string; postings: number };
  /** A code with a character that nobody sees, which is shown by its number: `50[200B]00`. */
  "posting-code-invisible": { given: string; postings: number };
  "posting-date-unreadable": { given: string; postings: number };
  "posting-too-wide": { given: string; postings: number };
  "columns-missing": { file: string; columns: readonly LedgerColumn[] };
  "columns-compete": { file: string; column: LedgerColumn; used: string; other: string };
  /** A chosen header that the file lacks, and the header used instead; empty where no column is used. */
  "column-gone": { file: string; column: LedgerColumn; header: string; used: string };
  "quote-open": { file: string; row: number };
  "amounts-ambiguous": { file: string; given: string };
  /** A file that was changed, moved or deleted after it was chosen. */
  "file-gone": { file: string };
  /** Files of different selections that have postings in the same period, such as `2024-06`. */
  "files-overlap": { file: string; other: string; period: string };
  /** Negative credits beside positive ones: how many, their sum, and how they were read. */
  "credits-unclear": {
    doubt: CreditDoubt;
    negative: number;
    sum: string;
    positive: number;
    read: CreditSign;
    /** The difference between debit and credit, given when only the other reading makes them balance. */
    residue?: string;
  };
  /** Rows with an amount on both sides. */
  "sides-both-filled": { postings: number; debit: string; credit: string };
  "posting-side-unreadable": { given: string; postings: number };
  /** An amount that differs from debit less credit on the same row. */
  "posting-sides-differ": { given: string; postings: number };
  "posting-cut-off": { given: string; postings: number };
  /** A chosen dimension that no file has, and the one used instead; empty where no dimension is used. */
  "dimension-gone": { use: "costCentre" | "project"; type: string; used: string };
  /**
   * Overlap of two files in some periods, such as `2024-01–2024-03`: all postings of one file, many of them, or equal
   * sums.
   */
  "postings-repeated": {
    file: string;
    other: string;
    same: "postings" | "many-postings" | "sums";
    periods: string;
    postings: number;
    debit: string;
  };
  /** Rows that state a balance or the total of an account, and the words of the first of them. */
  "rows-of-balances": { given: string; rows: number; sum: string };
  /** Group sums beside the accounts under them. */
  "rows-of-groups": { codes: readonly string[]; rows: number; sum: string };
  /** A code with codes under it, whose amount in a period is not their sum. */
  "groups-unclear": { code: string; period: string; amount: string; sum: string };
  /** A table that holds several scenarios, of which one is read. */
  "rows-of-scenarios": { column: string; used: string; left: readonly string[]; rows: number; sum: string };
  /** A column of scenarios that does not show which of them is the actual; it may hold budget only. */
  "scenarios-unclear": { column: string; values: readonly string[] };
  /** A column of budget or forecast beside the column of actuals that is read. */
  "columns-planned": { file: string; used: string; others: readonly string[] };
  /** A column, or lines between the rows, that name several organisations; `column` is empty for lines. */
  "companies-several": { column: string; values: readonly string[] };
  /** The rows of one organisation, which the user has chosen, and those of others. */
  "rows-of-companies": { column: string; used: string; rows: number; sum: string };
  /** A table with amounts in other currencies than kroner. `column` is empty where a title says so. */
  "currencies-foreign": { file: string; column: string; values: readonly string[] };
  /** Amounts in thousands or millions by a title or a heading, and multiplied. */
  "unit-scaled": { file: string; given: string; unit: "thousands" | "millions" };
  /** Statements of a unit that disagree, or one below the postings. */
  "unit-unclear": { file: string; given: readonly string[] };
  /** A column that may be the side of amounts without a sign. */
  "side-unclear": { file: string; column: string; values: readonly string[] };
  "period-from-date": { file: string; column: string };
  /** Cells of a period that hold a date, and the period it was read as. */
  "period-cells-dates": { given: string; period: string; postings: number };
  /** Periods whose postings are dated in other months. */
  "periods-shifted": { period: string; month: string; postings: number; of: number };
  /** An amount in SAF-T that is not written as SAF-T writes it: its element, and its line. */
  "saft-amount-unreadable": { file: string; element: string; given: string; line: number; amounts: number };
  /** SIE in another currency than kroner. `declared` is false where the standard's own currency applies. */
  "sie-foreign": { file: string; currency: string; declared: boolean };
  "sie-unusable": { file: string; reason: "no-postings" | "unreadable"; line: number };
};

/** How a table writes its credits: without a sign, or with a minus. */
export type CreditSign = "unsigned" | "signed";

/** Why the sign of credits is doubtful: all, some or most are negative, or most contradict the user's choice. */
export type CreditDoubt = "all-negative" | "some-negative" | "most-negative" | "against-choice";

/** Why an amount cannot be split by the dimensions a posting names. */
export type AnalysisDoubt = "several-without-amount" | "not-the-amount" | "crossing";

/** The contents that a column of a ledger's table can have. */
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
  /** A mark for the side of the amount: debit or credit. */
  | "side"
  /** The scenario of the amount: actual, budget, forecast. */
  | "scenario"
  /** The organisation that the posting belongs to. */
  | "company"
  /** The currency of the amount. */
  | "currency";
