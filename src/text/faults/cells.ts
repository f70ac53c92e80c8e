import type { Fault, Faults } from "../../core";
import { en } from "./cells.en";
import { nb } from "./cells.nb";
import { nn } from "./cells.nn";
import { CELL_NUMBERS, written, type CellFaultCode } from "./cells.numbers";
import { joined, type FaultText } from "./faultText";
import type { Language } from "../language/language";

export type CellFaultTexts = { [Code in CellFaultCode]: (facts: Faults[Code]) => FaultText };

/** What `faultText` says, of a fault that a formula has. */
export function cellFaultText(fault: Fault<CellFaultCode>, language: Language): string {
  // The compiler cannot see that a code and its facts belong together once they are picked apart; Fault makes sure of it.
  const say = TEXTS[language][fault.code] as (facts: Faults[CellFaultCode]) => FaultText;
  return `${written(CELL_NUMBERS[fault.code])} ${joined(say(fault.facts), fault, language)}`;
}

const TEXTS: Record<Language, CellFaultTexts> = { nb, nn, en };
