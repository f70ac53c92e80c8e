import { attempt, CellFault, growth, isBlank, plainWord, readCategory, readGrowth, type Growth } from "../core";
import { argumentName } from "../text";
import { userLanguage } from "./answer";
import { cellIn } from "./shape";
import { tailOf } from "./tail";

/**
 * Reads a range of growths by category. The result gives the growth of a category.
 *
 * Categories are data: those of `CATEGORY_WORDS` are known in nb, nn and en, others by the exact word. A repeated category
 * is refused, since the formula would have to guess.
 *
 * @param rates - two columns: category, growth (0.03 for 3 per cent)
 * @throws CellFault `rates-not-two-columns`, `key-doubled`, `text-for-amount`, `growth-out-of-range`; the result
 *   throws `rate-missing`
 */
export function readRates(rates: unknown[][]): (category: unknown) => Growth {
  const columns = rates[0]?.length ?? 0;
  if (columns !== 2) throw new CellFault("rates-not-two-columns", { columns });

  const growths = new Map<string, Growth>();
  for (let row = 0; row < tailOf([rates], rates.length); row += 1) {
    const [category, rate] = rates[row] ?? [];
    if (typeof category !== "string" || isBlank(category) || isBlank(rate)) continue;
    const key = keyOf(category);
    if (growths.has(key)) {
      throw new CellFault("key-doubled", {
        table: argumentName("rates", userLanguage()),
        key: wordOf(category),
      });
    }
    growths.set(key, readGrowth(...cellIn({ rates }, "rates", row, 1), NONE));
  }

  return (category) => {
    const found = growths.get(keyOf(category));
    if (found === undefined) throw new CellFault("rate-missing", { category: wordOf(category) });
    return found;
  };
}

/** The category of a word, else the word itself. A blank is `other`, as in FRAME2025. */
const keyOf = (category: unknown): string => attempt(() => readCategory(category), []) ?? plainWord(wordOf(category));

const wordOf = (category: unknown): string => (typeof category === "string" && category.trim()) || "annet";

// Never used: blank growths are left out before they are read.
const NONE = growth("0");
