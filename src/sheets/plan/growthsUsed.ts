import { GENERAL_CATEGORY, growthInForce, meaningOf, CATEGORY_WORDS, type Finding } from "../../core";
import { GROWTH_KEYS } from "./assumptions";
import { frameBaseOf, frameGrowths, membershipGrowth, type GrowthSources } from "./frameGrowth";
import type { GrowthLine, YearGrowths } from "./growths";
import { costs, income, type Line } from "./lines";
import type { Setup } from "./setup";

/** What the growths of a frame are held against. */
type Grown = GrowthSources & { lines: readonly Line[]; setup: Pick<Setup, "frameBase"> };

/** The ids of the growths that a cost with a base follows. A growth that no line uses is stated nowhere. */
export const growthsOfCosts = (plan: Grown): ReadonlySet<string> =>
  new Set(grownLines(plan).flatMap((line) => frameGrowths(plan).of(line)?.id ?? []));

/** The ids of the growths that a figure of the frame or the fee rests on: passed-on income follows memberships. */
export function growthsInUse(plan: Grown): ReadonlySet<string> {
  const passedOn = isPassedOn(plan) ? (membershipGrowth(frameGrowths(plan))?.id ?? "") : "";
  return new Set([...growthsOfCosts(plan), ...(passedOn === "" ? [] : [passedOn])]);
}

/** The categories, in small letters, of the costs that have something to grow. */
export const categoriesInUse = (plan: Grown): ReadonlySet<string> =>
  new Set(grownLines(plan).map(({ categoryCell: { word } }) => word.toLowerCase()));

/** One warning for each growth that is written and moves no figure of the frame. */
export function unusedGrowths(plan: Grown): Finding[] {
  if (grownLines(plan).length === 0) return [];
  const used = growthsInUse(plan);
  return plan.growths ? unusedRows(plan.growths, used) : unusedAssumptions(plan, used);
}

/** Errors of the growths that a line follows: a blank one, none at all, or one that is spelt in another way. */
export function growthFaults(plan: Grown): Finding[] {
  const { growths } = plan;
  if (!growths) return [];
  const followed = [
    ...grownLines(plan).map(({ categoryCell }) => categoryCell),
    ...(isPassedOn(plan) ? [{ word: "kontingent", place: undefined }] : []),
  ];
  const spelt = followed.flatMap(({ word, place }): Finding[] => {
    const other = place && speltOtherwise(word, growths.rows);
    return other
      ? [{ code: "growth-spelt", facts: { place, given: word, category: other.category }, severity: "error" }]
      : [];
  });
  const missing = new Map<string, Finding>();
  for (const { word } of followed) {
    const row = rowFollowed(word, growths.rows);
    if (row?.growth !== undefined) continue;
    const category = row?.category ?? (word || GENERAL_CATEGORY);
    const facts = { category, year: growths.year };
    missing.set(category.toLowerCase(), { code: row ? "growth-blank" : "growth-missing", facts, severity: "error" });
  }
  const { rows, year } = growths;
  if (rows.length > 0 || missing.size === 0) return [...spelt, ...missing.values()];
  // A year that nobody has begun is said once.
  return [{ code: "growth-missing", facts: { category: GENERAL_CATEGORY, year }, severity: "error" }];
}

/** Hired-in capacity is kept or ended by a decision of its own: it never follows general price growth by habit. */
function rowFollowed(word: string, rows: readonly GrowthLine[]): GrowthLine | undefined {
  const row = growthInForce(word, rows);
  const isHired = meaningOf(word, CATEGORY_WORDS) === "hired";
  return isHired && row?.category.toLowerCase() === GENERAL_CATEGORY ? undefined : row;
}

/** A category whose word means a row of *Vekst* that Excel does not find by it: `løn` beside `lønn`. */
function speltOtherwise(word: string, rows: readonly GrowthLine[]): GrowthLine | undefined {
  if (growthInForce(word, rows)?.category.toLowerCase() === word.toLowerCase()) return undefined;
  const meaning = word.trim() === "" ? "other" : meaningOf(word, CATEGORY_WORDS);
  return rows.find(({ category }) => meaning !== undefined && meaningOf(category, CATEGORY_WORDS) === meaning);
}

function unusedRows({ rows }: YearGrowths, used: ReadonlySet<string>): Finding[] {
  return rows
    .filter(({ category, growth }) => growth !== undefined && !used.has(category.toLowerCase()))
    .map(({ category, growth, place }) => ({
      code: "growth-unused",
      facts: { table: "Vekst", column: "Vekst", key: category, growth: String(growth), which: "category" },
      severity: "warning",
      at: place,
    }));
}

function unusedAssumptions({ assumptions: { growths } }: Grown, used: ReadonlySet<string>): Finding[] {
  if (!growths) return [];
  return (["licence", "price"] as const)
    .filter((which) => !used.has(which))
    .map((which) => ({
      code: "growth-unused",
      facts: {
        table: "Forutsetninger",
        column: "Verdi",
        key: GROWTH_KEYS[which],
        growth: String(growths[which]),
        which,
      },
      severity: "warning",
    }));
}

/** The costs that have something to grow. */
const grownLines = ({ lines, setup }: Grown): Line[] =>
  costs(lines).filter((line) => !(frameBaseOf(line, setup)?.isZero() ?? true));

const isPassedOn = ({ lines, setup }: Grown): boolean =>
  income(lines).some((line) => line.role === "passedOn" && !(frameBaseOf(line, setup)?.isZero() ?? true));

/** Whether a line of costs of 2025's decision follows a growth: for the words of a frame from before *Vekst*. */
export const isGrowthUsed = (plan: Grown, which: "licence" | "price"): boolean => growthsOfCosts(plan).has(which);
