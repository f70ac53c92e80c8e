import type { LedgerBookFaults, LedgerFaults } from "../core";

/** The numbers of the faults of ledgers, from 100. */
export const LEDGER_NUMBERS: Record<keyof LedgerFaults, number> = {
  "codes-unreadable": 100,
  "sign-unknown": 101,
  "rule-line-unknown": 102,
  "ledger-unassigned": 103,
  "file-unusable": 104,
  "encoding-unknown": 105,
  "encoding-mixed": 106,
  "xml-unusable": 107,
  "saft-missing": 108,
  "ledger-empty": 109,
  "ledger-totals-differ": 110,
  "ledger-unbalanced": 111,
  "balances-open": 112,
  "openings-open": 113,
  "companies-differ": 114,
  "currency-foreign": 115,
  "file-doubled": 116,
  "analysis-unclear": 117,
  "posting-period-unreadable": 118,
  "posting-amount-unreadable": 119,
  "posting-account-missing": 120,
  "posting-date-unreadable": 121,
  "posting-too-wide": 122,
  "columns-missing": 123,
  "columns-compete": 124,
  "column-gone": 125,
  "quote-open": 126,
  "amounts-ambiguous": 127,
  "file-gone": 128,
  "files-overlap": 136,
};

/** The numbers of the faults of the ledger in the workbook. */
export const LEDGER_BOOK_NUMBERS: Record<keyof LedgerBookFaults, number> = {
  "rule-number-unusable": 87,
  "rule-number-doubled": 88,
  "ledger-cell-unreadable": 89,
  "ledger-too-large": 90,
  "actual-not-from-ledger": 91,
  "ledger-line-unknown": 92,
  "actual-differs-from-ledger": 93,
  "ledger-year-missing": 94,
  "lines-too-many": 96,
  "actual-source-unknown": 95,
};
