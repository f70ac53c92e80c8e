import { decimal, roundTo, RUNNING_DIGITS, TIE_NUDGE, type Amount, type Decimal } from "../../../core";
import {
  call,
  cellOfRow,
  equals,
  minus,
  named,
  number,
  plus,
  range,
  rounded,
  text,
  times,
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
  haveBothSigns: boolean,
): Formula {
  const [first] = rows;
  const exact = cellOfRow(rows[index] ?? first, columns.exact);
  const soFar = runningTotal(rows, index, columns.exact, decimals, haveBothSigns);
  const above = rows[index - 1];
  const printed = above === undefined ? soFar : minus(soFar, call("SUM", range(first, above, columns.printed)));
  return call("IF", equals(exact, text("")), text(""), printed);
}

/** The rounded total so far: of the rows down to one of them. Ties go the way of the whole, where parts have both signs. */
export function runningTotal(
  rows: readonly [string, ...string[]],
  index: number,
  exact: number,
  decimals: 0 | 2,
  haveBothSigns: boolean,
): Formula {
  const upTo = (last: number): Formula =>
    rounded(call("SUM", range(rows[0], rows[last] ?? rows[0], exact)), RUNNING_DIGITS);
  if (!haveBothSigns) return rounded(upTo(index), decimals);
  const way = plus(call("SIGN", upTo(rows.length - 1)), number(decimal("0.5")));
  return rounded(plus(upTo(index), times(way, number(TIE_NUDGE))), decimals);
}

/** The exact remaining budget. A workbook of the first release has no column for it, so the report computes it. */
export const exactRemaining = ({ columns }: Pick<Plan, "columns">, line: Line): Formula =>
  columns.includes("Restbudsjett")
    ? lookup("Restbudsjett", line, 0)
    : call("BIBSYS.REMAINING", lookup("Budsjett", line, 0), named("Periode"), lookup("Periodisering", line, 0));
