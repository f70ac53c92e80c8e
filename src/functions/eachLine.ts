import { readAmount, readPeriod, readPhasing, ZERO, type Amount, type Period, type Phasing } from "../core";
import type { Answer } from "./answer";
import { eachCell } from "./lines";

/** A figure of one line at the end of a period. */
export type LineFigure<Word extends string> = (
  actual: Amount,
  budget: Amount,
  period: Period,
  phasing: Phasing,
  word: (argument: Word | "actual" | "budget") => unknown,
) => Answer;

/**
 * Computes a figure for each line of the accounts. A blank amount counts as zero. A line without amounts stays blank.
 *
 * @param amounts - without `actual` for what follows from the budget alone
 * @param words - the phasing, and what else the figure asks for by its name
 */
export const eachLine = <Word extends string>(
  amounts: { actual?: unknown[][]; budget: unknown[][] },
  period: string,
  words: Record<Word | "phasing", string[][] | undefined>,
  figure: LineFigure<Word>,
): unknown[][] =>
  eachCell(amounts as { actual: unknown[][]; budget: unknown[][] }, words, () => {
    const closed = readPeriod(period);
    return (line) => {
      const actual = readAmount(...line("actual"));
      const budget = readAmount(...line("budget"));
      if (actual === undefined && budget === undefined) return undefined;
      const phasing = readPhasing(line("phasing")[0]);
      return figure(actual ?? ZERO, budget ?? ZERO, closed, phasing, (argument) => line(argument)[0]);
    };
  });
