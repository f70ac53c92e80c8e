import { isBlank, ONE, quote, type Amount, type Growth } from "../money";
import { CellFault } from "../faults";
import { meaningOf } from "../words";

/** What kind of cost a line is, because growth follows the kind. */
export type Category = "licence" | "salary" | "operations" | "travel" | "membership" | "hired" | "other";

/**
 * Reads a category; a blank is `other`, which follows general price growth.
 *
 * An unknown word is refused: a misspelled licence would silently get another growth.
 *
 * @throws CellFault `category-unknown`
 * @example
 * readCategory("Lisens") // => licence
 */
export function readCategory(cell: unknown): Category {
  if (isBlank(cell)) return "other";
  const category = meaningOf(cell, CATEGORY_WORDS);
  if (!category) throw new CellFault("category-unknown", { given: quote(cell) });
  return category;
}

/**
 * Next year's frame of one line.
 *
 * @param base - this year's budget, in the workbook's unit
 * @returns same unit, unrounded
 * @example
 * String(frameOf(decimal("18770"), growth("0.03"))) // => 19333.1
 */
export const frameOf = (base: Amount, rate: Growth): Amount => base.times(ONE.plus(rate));

/** The accepted words, by meaning. A list offers the first of each. */
export const CATEGORY_WORDS = {
  licence: ["lisens", "lisensar", "lisenser", "licence", "license"],
  salary: ["lønn", "løn", "lonn", "salary"],
  operations: ["drift", "operations"],
  travel: ["reise", "reiser", "travel"],
  membership: ["kontingent", "membership"],
  hired: ["innleid", "innleigd", "innleie", "innleige", "hired-in", "hired"],
  other: ["annet", "anna", "øvrig", "øvrige", "other"],
} as const;
