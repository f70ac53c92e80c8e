import type { Amount } from "../../core";
import { formatAmount, type Language } from "../../text";

/**
 * How the amounts of one table are written: in whole kroner where all of them are, which leaves room in a narrow pane,
 * else all to the øre, or as far as the most exact of them goes: in 1000 kroner an øre is the fifth decimal. Nothing is
 * rounded away that a cell holds.
 */
export function kronerFor(amounts: readonly Amount[], language: Language): (amount: Amount) => string {
  const most = Math.max(0, ...amounts.map((amount) => amount.decimalPlaces()));
  const decimals = most === 0 ? 0 : Math.min(Math.max(most, ØRE), LONGEST);
  return (amount) => formatAmount(amount, decimals, language);
}

const ØRE = 2;
/** A quotient that does not end goes on beyond what anyone can read. */
const LONGEST = 8;
