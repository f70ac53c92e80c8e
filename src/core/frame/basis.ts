/** What next year's frame grows from: this year's budget, or its forecast. */
export type FrameBase = keyof typeof FRAME_BASE_WORDS;

/**
 * How a new year's fee is budgeted. Gross, the fee before its deduction, with a blank carry-over, as in 2024; or net, the
 * fee that is invoiced, with the deduction as a budgeted carry-over.
 */
export type FeeBudget = keyof typeof FEE_BUDGET_WORDS;

/** The accepted words, by meaning. A list offers the first of each, and a blank is the first meaning. */
export const FRAME_BASE_WORDS = { budget: ["budsjett", "budget"], forecast: ["prognose", "forecast"] } as const;
export const FEE_BUDGET_WORDS = { gross: ["brutto", "gross"], net: ["netto", "net"] } as const;
