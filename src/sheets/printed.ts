import { decimal, roundTo, type Amount } from "../core";
import type { Formula } from "./formula";
import type { Line } from "./lines";
import type { ColumnName } from "./names";

/** An amount as a report prints it. Rounding happens here, once, and everything below adds what is printed. */
export const printedAmount = <Given extends Amount | undefined>(amount: Given, decimals: 0 | 2): Given =>
  (amount && roundTo(amount, decimal(decimals === 2 ? "0.01" : "1"))) as Given;

/** The formula of the same: a line's value in *Poster*, rounded to what is printed where it may be finer. */
export const lookup = (column: ColumnName<"Poster">, { lookupKey }: Line, decimals: 0 | 2): Formula => ({
  op: "lookup",
  column,
  key: lookupKey,
  ...(decimals === 2 && { decimals }),
});
