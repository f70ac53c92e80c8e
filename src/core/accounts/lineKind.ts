import { isBlank } from "../money";
import { meaningOf } from "../words";

/** What a line is. A formula that is not given its group does not know, so it says nothing of spending. */
export type LineKind = "cost" | "income" | "unknown";

/**
 * Reads what a line is from its group: *Inntekter* is income, any other group is costs, and a blank says nothing.
 *
 * @example
 * readLineKind("Inntekter") // => income
 * readLineKind("Driftskostnader") // => cost
 */
export function readLineKind(group: unknown): LineKind {
  if (isBlank(group)) return "unknown";
  return meaningOf(group, INCOME_WORDS) ?? "cost";
}

/** The accepted words for the group of income. */
const INCOME_WORDS = { income: ["inntekter", "inntekt", "income"] } as const;
