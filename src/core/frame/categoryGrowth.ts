import type { Growth } from "../money";

/** The growth of one category in one year; undefined while nobody knows it. */
export type CategoryGrowth = { category: string; growth: Growth | undefined };

/** The category of general price growth, which every category without a growth of its own follows. */
export const GENERAL_CATEGORY = "pris";

/**
 * The growth that a category follows in a year: its own, else general price growth. Words are compared as Excel compares
 * them, whatever their case, so that a formula finds the same row.
 *
 * @param rows - the growths of the year, at most one of each category
 * @returns undefined where the year has neither
 * @example
 * growthInForce("Lisens", [{ category: "pris" }, { category: "lisens" }])?.category // => lisens
 * growthInForce("reise", [{ category: "pris" }, { category: "lisens" }])?.category // => pris
 * growthInForce("reise", []) // => undefined
 */
export function growthInForce<Row extends Pick<CategoryGrowth, "category">>(
  category: string,
  rows: readonly Row[],
): Row | undefined {
  const of = (sought: string): Row | undefined =>
    rows.find((row) => row.category.toLowerCase() === sought.toLowerCase());
  return (category === "" ? undefined : of(category)) ?? of(GENERAL_CATEGORY);
}

/**
 * Whether Excel finds a category by its word alone: its conditions read some signs as wildcards or comparisons.
 *
 * @example
 * isCategoryName("husleie") // => true
 * isCategoryName("hus*") // => false
 */
export const isCategoryName = (word: string): boolean => word !== "" && !/[*?~<>=]/u.test(word);
