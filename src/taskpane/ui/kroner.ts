import type { Amount } from "../../core";
import { formatAmount, type Language } from "../../text";

/**
 * Writes the amounts of one table with the same decimals: none where all are whole kroner, which saves room in a narrow
 * pane, else to the øre, or to the decimals of the most exact amount. In 1000 kroner an øre is the fifth decimal. An amount
 * of a cell is never rounded.
 */
export function kronerFor(amounts: readonly Amount[], language: Language): (amount: Amount) => string {
  const most = Math.max(0, ...amounts.map((amount) => amount.decimalPlaces()));
  const decimals = most === 0 ? 0 : Math.min(Math.max(most, ORE), LONGEST);
  return (amount) => formatAmount(amount, decimals, language);
}

/** Decimals of an amount in kroner. */
const ORE = 2;
/** A quotient may have endless decimals, and nobody can read them all. */
const LONGEST = 8;
