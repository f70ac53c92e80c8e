import type { FaultCode } from "../../core";
import { CELL_NUMBERS, written } from "./cells.numbers";
import { LEDGER_BOOK_NUMBERS, LEDGER_NUMBERS } from "./ledger.numbers";

/** The number users quote to each other. Numbers are append-only: a golden file pins them. */
export const faultNumber = (code: FaultCode): string => written(NUMBERS[code]);

// 46 was what a wrong total looks like, which is said with the total since.
const NUMBERS: Record<FaultCode, number> = {
  ...CELL_NUMBERS,
  ...LEDGER_NUMBERS,
  ...LEDGER_BOOK_NUMBERS,
  "table-missing": 17,
  "column-missing": 18,
  "key-missing": 19,
  "key-blank": 21,
  "total-does-not-foot": 22,
  "budget-does-not-balance": 23,
  "period-year-differs": 24,
  "sheet-exists": 25,
  "setting-unusable": 26,
  "frame-not-2025": 27,
  "figure-differs": 28,
  "figure-missing": 29,
  "figures-unchecked": 30,
  "group-unusable": 32,
  "income-missing": 33,
  "method-rests-on-blank": 34,
  "sheet-not-ours": 35,
  "amount-text-ambiguous": 44,
  "amount-text-unreadable": 45,
  "total-not-sum": 47,
  "accumulated-not-sum": 48,
  "result-not-difference": 49,
  "report-outdated": 56,
  "status-changed": 57,
  "report-gone": 58,
  "formulas-lost": 59,
  "status-row-missing": 60,
  "signer-missing": 61,
  "reason-missing": 62,
  "control-error-open": 63,
  "report-unknown": 64,
  "table-ambiguous": 65,
  "sheet-too-large": 70,
  "name-taken": 66,
  "template-missing": 85,
  "template-unreachable": 86,
  "cell-stale": 80,
  "argument-unreadable": 81,
  "spill-blocked": 82,
  "target-changed": 83,
  "formula-in-circle": 84,
};
