import type { Amount } from "../../core";
import { formatAmount, type Language } from "../../text";

/**
 * How the amounts of one table are written: in whole kroner where all of them are, which leaves room in a narrow pane,
 * else all to the øre. Nothing is rounded away.
 */
export function kronerFor(amounts: readonly Amount[], language: Language): (amount: Amount) => string {
  const decimals = amounts.every((amount) => amount.isInteger()) ? 0 : 2;
  return (amount) => formatAmount(amount, decimals, language);
}
