import { sum } from "../money";
import type { Axis } from "./axis";
import { cellOfKey, type Instance } from "./instances";

// As many columns as stand near a rate.
const MOST_AWAY = 8;

/**
 * Tells whether the figure of a total is a rate: one column of its line divided by another, as in the lines above it. The
 * price per hour of all hours is no sum of prices.
 */
export function isRate({ doubles }: Axis, { axis, target, reading }: Instance): boolean {
  if (axis.way !== "down") return false;
  const { line, column } = cellOfKey(target);
  const rate = doubles[line]?.[column] ?? NaN;
  if (Number.isNaN(rate) || rate === 0) return false;
  const columns = [...(doubles[line] ?? []).keys()].filter((j) => j !== column && Math.abs(j - column) <= MOST_AWAY);
  const holds = (row: number, over: number, under: number): boolean | undefined => {
    const [one, other, own] = [over, under, column].map((j) => doubles[row]?.[j] ?? NaN) as [number, number, number];
    if (Number.isNaN(one + other + own) || other === 0 || own === 0) return undefined;
    return [1, 100, 1000].some((scale) => isClose((one * scale) / other, own) || isClose(one / (other * scale), own));
  };
  return columns.some((over) =>
    columns.some((under) => {
      if (over === under || holds(line, over, under) !== true) return false;
      const rows = reading.terms.map((term) => holds(term.line, over, under)).filter((held) => held !== undefined);
      return rows.length > 1 && rows.every(Boolean);
    }),
  );
}

/** Whether a quotient is a printed rate, rounded to its own digits. */
function isClose(quotient: number, printed: number): boolean {
  const decimals = /\.(?<digits>\d+)$/u.exec(String(printed))?.groups?.["digits"]?.length ?? 0;
  return Math.abs(quotient - printed) <= 0.51 * 10 ** -decimals;
}

/** Tells whether the figure of a total is the average, the highest or the lowest of its parts. */
export function mayBeAverage({ axis, terms, total, unit }: Instance): boolean {
  const amounts = terms.map(({ amount }) => amount);
  if (axis.way !== "down" || amounts.length < 2) return false;
  const mean = sum(amounts).div(amounts.length);
  if (mean.minus(total).abs().lte(unit)) return true;
  const others = amounts.filter((amount) => !amount.eq(total));
  const isAmong = others.length < amounts.length && amounts.length > 2;
  return isAmong && (others.every((amount) => amount.lt(total)) || others.every((amount) => amount.gt(total)));
}
