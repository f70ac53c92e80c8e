import { decimal, roundTo, RUNNING_DIGITS, type Amount, type Decimal } from "../../../core";
import { call, cellOfRow, equals, minus, range, rounded, text, type ColumnName, type Formula } from "../../model";
import type { Line } from "../../plan";

/** Whole units are shown whole; anything finer is shown with two decimals. */
export const decimalsOf = (amounts: readonly (Amount | undefined)[]): 0 | 2 =>
  amounts.every((amount) => amount?.isInteger() ?? true) ? 0 : 2;

/** What an amount is rounded to, by the decimals it is shown with. */
export const unitOf = (decimals: 0 | 2): Decimal => decimal(decimals === 2 ? "0.01" : "1");

/** An amount as a report prints it. Rounding happens here, once, and everything below adds what is printed. */
export const printedAmount = <Given extends Amount | undefined>(amount: Given, decimals: 0 | 2): Given =>
  (amount && roundTo(amount, unitOf(decimals))) as Given;

/** The formula of the same: a line's value in *Poster*, rounded to what is printed where it may be finer. */
export const lookup = (column: ColumnName<"Poster">, { lookupKey }: Line, decimals: 0 | 2): Formula => ({
  op: "lookup",
  column,
  key: lookupKey,
  ...(decimals === 2 && { decimals }),
});

/**
 * The formula of `roundRunning`: the rounded total so far of a column of exact figures, less what is printed above.
 *
 * @param rows - ids of the column's rows, which follow each other
 * @param index - which of them it is for
 */
export function runningFormula(
  rows: readonly [string, ...string[]],
  index: number,
  columns: { exact: number; printed: number },
  decimals: 0 | 2,
): Formula {
  const [first] = rows;
  const exact = cellOfRow(rows[index] ?? first, columns.exact);
  const total = call("SUM", range(first, rows[index] ?? first, columns.exact));
  const soFar = rounded(rounded(total, RUNNING_DIGITS), decimals);
  const above = rows[index - 1];
  const printed = above === undefined ? soFar : minus(soFar, call("SUM", range(first, above, columns.printed)));
  return call("IF", equals(exact, text("")), text(""), printed);
}
