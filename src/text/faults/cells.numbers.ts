/** The numbers of the faults that a formula in a cell can have. Apart from the rest, so that functions.js has no others. */
export const CELL_NUMBERS = {
  "text-for-amount": 1,
  "shapes-differ": 2,
  "period-missing": 3,
  "period-unknown": 4,
  "period-months-out-of-range": 5,
  "period-part-out-of-range": 6,
  "period-day-does-not-exist": 7,
  "period-day-ends-no-month": 8,
  "phasing-unknown": 9,
  "phasing-not-12-weights": 10,
  "phasing-weights-unusable": 11,
  "method-unknown": 12,
  "trend-without-months": 13,
  "category-unknown": 14,
  "growth-out-of-range": 15,
  "share-out-of-range": 16,
  "key-doubled": 20,
  "error-for-amount": 31,
  "amount-not-whole-units": 36,
  "weights-unusable": 37,
  "unit-unusable": 38,
  "fee-share-unusable": 39,
  "period-year-missing": 40,
  "rates-not-two-columns": 41,
  "rate-missing": 42,
  "language-unknown": 43,
  "amount-too-large": 50,
} as const;

export type CellFaultCode = keyof typeof CELL_NUMBERS;

/** `BIB-07`: how a number is written. */
export const written = (number: number): string => `BIB-${String(number).padStart(2, "0")}`;
