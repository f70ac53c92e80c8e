import { decimal, roundTo, RUNNING_DIGITS, type Amount, type Decimal } from "../../../core";
import {
  call,
  cellOfRow,
  equals,
  minus,
  named,
  range,
  rounded,
  text,
  type ColumnName,
  type Formula,
} from "../../model";
import type { Line, Plan } from "../../plan";

/** No decimals for whole units, else two. */
export const decimalsOf = (amounts: readonly (Amount | undefined)[]): 0 | 2 =>
  amounts.every((amount) => amount?.isInteger() ?? true) ? 0 : 2;

/** The unit of rounding for a number of decimals. */
export const unitOf = (decimals: 0 | 2): Decimal => decimal(decimals === 2 ? "0.01" : "1");

/** The printed amount. Rounding happens here, once, and all sums add printed amounts. */
export const printedAmount = <Given extends Amount | undefined>(amount: Given, decimals: 0 | 2): Given =>
  (amount && roundTo(amount, unitOf(decimals))) as Given;

/** The formula of a printed amount: the value of a line in *Poster*, rounded where it may be finer. */
export const lookup = (column: ColumnName<"Poster">, { lookupKey }: Line, decimals: 0 | 2): Formula => ({
  op: "lookup",
  column,
  key: lookupKey,
  ...(decimals === 2 && { decimals }),
});

/**
 * The formula of `roundRunning`: the rounded total so far of exact figures, less the figures printed above.
 *
 * @param rows - ids of consecutive rows of the column
 * @param index - the row of the formula among them
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

/** The exact remaining budget. A workbook of the first release has no column for it, so the report computes it. */
export const exactRemaining = ({ columns }: Pick<Plan, "columns">, line: Line): Formula =>
  columns.includes("Restbudsjett")
    ? lookup("Restbudsjett", line, 0)
    : call("BIBSYS.REMAINING", lookup("Budsjett", line, 0), named("Periode"), lookup("Periodisering", line, 0));
