import { isBlank, quote } from "../money";
import { InputFault } from "../faults";
import { meaningOf } from "../words";

/** Where a line's actual comes from: typed by a user, or computed from the ledger in the workbook. */
export type ActualSource = "typed" | "ledger";

/** The accepted words for a source. A list offers the first of each. */
export const SOURCE_WORDS = {
  typed: ["manuelt", "skrevet", "skrive", "manual", "typed"],
  ledger: ["hovedbok", "hovudbok", "ledger"],
} as const;

/**
 * Reads where a line's actual comes from. A blank means typed.
 *
 * @throws InputFault `actual-source-unknown`
 * @example
 * readActualSource("Hovudbok") // => ledger
 */
export function readActualSource(cell: unknown): ActualSource {
  if (isBlank(cell)) return "typed";
  const source = meaningOf(cell, SOURCE_WORDS);
  if (!source) throw new InputFault("actual-source-unknown", { given: quote(cell) });
  return source;
}
