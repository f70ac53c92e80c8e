import type { Amount, Decimal, LedgerTotal } from "../../../core";

/** A row of *Hovedbok* behind a cell, with its amount in kroner as the cell counts it: costs of a result are less. */
export type RowBehind = { total: LedgerTotal; accountName: string; amount: Amount };

/** An amount as a cell counts it that has it so many times: how often is told by the cell's unit, and less by the sign. */
export const countedAs = (amount: Amount, times: Decimal): Amount => (times.isNegative() ? amount.neg() : amount);
