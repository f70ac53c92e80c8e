import { isBlank } from "../core";

/**
 * The first row of the blank tail of the ranges: from there on all cells are blank.
 *
 * A whole column (`A:A`) has a million rows and some dozens of lines. The rows of the tail are alike, so one answer serves
 * them all.
 *
 * @param ranges - some may be single cells, which repeat and have no tail
 * @param rows - of the answer
 * @returns a row that counts from zero; `rows` where there is no tail
 */
export function tailOf(ranges: readonly (unknown[][] | null | undefined)[], rows: number): number {
  const long = ranges.filter((range) => range != null && range.length > 1) as unknown[][][];
  if (long.length === 0) return rows;
  let tail = rows;
  while (tail > 0 && long.every((range) => range[tail - 1]?.every(isBlank) ?? true)) tail -= 1;
  return tail;
}
