/** The lines of a large workbook as Excel hands them to PROGNOSIS: a column for each argument. */
export type Columns = {
  actual: number[][];
  budget: number[][];
  method: string[][];
  adjustment: (number | "")[][];
  phasing: string[][];
};

const METHODS = ["rest", "budsjett", "regnskap", "trend", ""];
const PHASINGS = ["lineær", "betalt", "", "lineær"];

/** The same lines every time: all methods, both phasings that a native formula can say, and blanks. */
export function linesOf(count: number): Columns {
  const each = <Cell>(cell: (i: number) => Cell): Cell[][] => Array.from({ length: count }, (_line, i) => [cell(i)]);
  return {
    actual: each((i) => ((i * 7919) % 100_000) / 8),
    budget: each((i) => ((i * 104_729) % 200_000) / 4),
    method: each((i) => METHODS[i % METHODS.length] ?? ""),
    adjustment: each((i) => (i % 3 === 0 ? -(i % 1000) : "")),
    phasing: each((i) => PHASINGS[i % PHASINGS.length] ?? ""),
  };
}
