/** Numbers that follow each other without a gap. */
export type Run = { first: number; last: number };

/**
 * Joins whole numbers that follow each other.
 *
 * @param numbers - in any order; a number given twice counts once
 * @returns the runs in rising order
 * @example
 * JSON.stringify(runsOf([4, 1, 2])) // => [{"first":1,"last":2},{"first":4,"last":4}]
 */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
