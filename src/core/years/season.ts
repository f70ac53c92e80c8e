import { quotient, sum, ZERO, type Amount, type Decimal } from "../money";

/**
 * The twelve weights of a line by its closed years: each month's part of its year, averaged over the years.
 *
 * Each year counts alike, so that a large year does not decide the season of the small ones. A year that sums to zero has
 * no parts and is passed over.
 *
 * @param years - twelve amounts each, January first
 * @returns weights that sum to one, for a phasing; undefined where no year has parts, or where a month would weigh less
 *   than zero: a budget can not fall on a month of credit notes
 * @example
 * seasonOf([[3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0].map(decimalOf)])?.join(" ") // => 0.75 0 0 0.25 0 0 0 0 0 0 0 0
 */
export function seasonOf(years: readonly (readonly Amount[])[]): Decimal[] | undefined {
  const parts = years.flatMap((months) => {
    const whole = sum(months);
    return whole.isZero() ? [] : [months.map((month) => quotient(month, whole))];
  });
  if (parts.length === 0) return undefined;
  const weights = Array.from({ length: 12 }, (_, month) =>
    quotient(sum(parts.map((year) => year[month])), parts.length),
  );
  return weights.some((weight) => weight.lt(ZERO)) ? undefined : weights;
}
