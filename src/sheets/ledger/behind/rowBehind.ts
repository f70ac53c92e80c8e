import type { Amount, Decimal, LedgerTotal } from "../../../core";

/** A row of *Hovedbok* behind a cell, with its amount in kroner and the sign the cell gives it. */
export type RowBehind = { total: LedgerTotal; accountName: string; amount: Amount };

/** The amount with the sign the cell gives it. How often it counts is already in the cell's unit. */
export const countedAs = (amount: Amount, times: Decimal): Amount => (times.isNegative() ? amount.neg() : amount);
