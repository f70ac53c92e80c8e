import { decimal, isBlank, quote, quotient, sum, type Amount, type Decimal } from "../money";
import { CellFault } from "../faults";
import type { Period } from "../time";
import { meaningOf, plainWord } from "../words";

/** How a line's budget falls over the year. */
export type Phasing = { kind: "linear" } | { kind: "paid" } | { kind: "weights"; weights: readonly Decimal[] };

export const LINEAR: Phasing = { kind: "linear" };

/**
 * Reads a phasing: `lineær` (also when blank), `betalt`, or twelve monthly weights in one text, January first.
 *
 * @param cell - a word in nb, nn or en, or weights separated by semicolons or spaces: `"0;0;3;0;0;3;0;0;3;0;0;3"`
 * @throws CellFault `phasing-unknown`, `phasing-not-12-weights`, `phasing-weights-unusable`
 * @example
 * readPhasing("Betalt").kind // => paid
 */
export function readPhasing(cell: unknown): Phasing {
  if (isBlank(cell)) return LINEAR;
  const given = quote(cell);
  const kind = meaningOf(given, PHASING_WORDS);
  if (kind) return { kind };
  if (!/^[-\d.,; ]+$/u.test(plainWord(given)) || typeof cell !== "string") {
    throw new CellFault("phasing-unknown", { given });
  }
  return { kind: "weights", weights: readWeights(given) };
}

/**
 * The budget of the closed months.
 *
 * Annex 1 of BIB-2024/30 phases salary, operations and travel linearly, and counts the paid IGELU fee as due in full.
 *
 * @param budget - the whole year's budget, in the workbook's unit
 * @returns same unit, unrounded
 * @example
 * String(budgetToDate(decimal("18203"), { months: 6 }, LINEAR)) // => 9101.5
 * String(budgetToDate(decimal("240"), { months: 6 }, { kind: "paid" })) // => 240
 */
export function budgetToDate(budget: Amount, { months }: Period, phasing: Phasing): Amount {
  switch (phasing.kind) {
    case "linear":
      return quotient(budget.times(months), 12); // times first: a twelfth is not an exact decimal
    case "paid":
      return budget;
    case "weights":
      return quotient(budget.times(weightsThrough(months, phasing.weights)), sum(phasing.weights));
  }
}

/** The sum of the weights of the closed months. */
export const weightsThrough = (months: number, weights: readonly Decimal[]): Decimal => sum(weights.slice(0, months));

/**
 * The budget of the open months ("Budsjett 3.-4. kvartal" in annex 1 of BIB-2024/30).
 *
 * @returns same unit as the budget, unrounded
 * @example
 * String(remainingBudget(decimal("600"), { months: 6 }, LINEAR)) // => 300
 */
export const remainingBudget = (budget: Amount, period: Period, phasing: Phasing): Amount =>
  budget.minus(budgetToDate(budget, period, phasing));

/** The accepted words, by meaning. A list offers the first of each. */
export const PHASING_WORDS = { linear: ["lineær", "lineaer", "linear", "jevn"], paid: ["betalt", "paid"] } as const;

function readWeights(given: string): Decimal[] {
  const words = plainWord(given)
    .split(/ ?; ?| /u)
    .filter((word) => word !== "");
  if (words.length !== 12) throw new CellFault("phasing-not-12-weights", { given, count: words.length });
  if (!words.every((word) => /^\d+(?:[.,]\d+)?$/u.test(word))) {
    throw new CellFault("phasing-weights-unusable", { given });
  }
  const weights = words.map((word) => decimal(word.replace(",", ".")));
  if (sum(weights).isZero()) throw new CellFault("phasing-weights-unusable", { given });
  return weights;
}
