import type { CellFaultCode, CellFaults } from "../../core";
import type { Language } from "../language";
import { cells } from "./cells";
import { joined, writtenNumber } from "./faultWords";

/**
 * The text of a fault that a formula in a cell can have: the same as `faultText` gives.
 *
 * A file of its own, so that functions.js loads the texts of cells and no others.
 */
export function cellFaultText<Code extends CellFaultCode>(
  { code, facts }: { readonly code: Code; readonly facts: CellFaults[Code] },
  language: Language,
): string {
  const { number, [language]: text } = cells[code];
  return `${writtenNumber(number)} ${joined(text(facts), facts, language)}`;
}
