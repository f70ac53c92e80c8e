import { decimal, isBlank, ONE, quote, quotient, ZERO, type Decimal } from "../money";
import { CellFault } from "../faults";
import type { Day } from "../time";
import { meaningOf } from "../words";

/** How a member pays for the year it joins or leaves in: the whole year, halves of it, or the months begun. */
export type PartYearRule = "whole" | "half" | "months";

/**
 * Reads a rule for part years; a blank is the whole year.
 *
 * @throws CellFault `part-year-unknown`
 * @example
 * readPartYearRule("Halvår") // => half
 */
export function readPartYearRule(cell: unknown): PartYearRule {
  if (isBlank(cell)) return "whole";
  const rule = meaningOf(cell, PART_YEAR_WORDS);
  if (!rule) throw new CellFault("part-year-unknown", { given: quote(cell) });
  return rule;
}

/**
 * The part of a year in which a member belongs to the consortium.
 *
 * By halves, joining by 30 June is the whole year and later is half of it (the rule of Feide); leaving by 30 June is half.
 * By months, each month begun counts.
 *
 * @param from - the first day; undefined: since before the year
 * @param to - the last day; undefined: with no end
 * @returns 0 to 1
 * @throws CellFault `part-year-turned` where the last day is before the first
 * @example
 * String(partOfYear({ year: 2025, month: 7, day: 1 }, undefined, 2025, "half")) // => 0.5
 */
export function partOfYear(from: Day | undefined, to: Day | undefined, year: number, rule: PartYearRule): Decimal {
  if (from && to && inOrder(from) > inOrder(to)) throw new CellFault("part-year-turned", { from, to });
  if ((from && from.year > year) || (to && to.year < year)) return ZERO;
  const first = from?.year === year ? from.month : 1;
  const last = to?.year === year ? to.month : 12;
  switch (rule) {
    case "whole":
      return ONE;
    case "half":
      return decimal(first > 6 || last <= 6 ? "0.5" : "1");
    case "months":
      return quotient(decimal(String(last - first + 1)), 12);
  }
}

const inOrder = ({ year, month, day }: Day): number => (year * 100 + month) * 100 + day;

/** The accepted words, by meaning. A list offers the first of each. */
export const PART_YEAR_WORDS = {
  whole: ["hele", "heile", "whole"],
  half: ["halvår", "halvar", "half"],
  months: ["måneder", "månader", "maneder", "months"],
} as const;
