import type { Fault, FaultCode, Faults, Finding } from "../core";
import { faultNumber } from "./faultNumber";
import { en } from "./faults.en";
import { nb } from "./faults.nb";
import { nn } from "./faults.nn";
import type { Language } from "./language";
import { placeText } from "./places";

/** One text for each fault; the compiler asks for a new one with each new code. */
export type FaultTexts = { [Code in FaultCode]: (facts: Faults[Code]) => string };

/**
 * Says what is wrong, where, and what to do, behind the fault's stable number.
 *
 * @example "BIB-07 «31. juni» finnes ikke: juni har 30 dager. Skriv 30. juni."
 */
export function faultText(fault: Fault, language: Language): string {
  return `${faultNumber(fault.code)} ${say(fault, language)}`;
}

/** A finding as a reader meets it: the fault, with the cell in front where the fault does not name it. */
export function findingText(finding: Finding, language: Language): string {
  const place = finding.at === undefined ? "" : `${placeText(finding.at, language)}: `;
  return `${faultNumber(finding.code)} ${place}${say(finding, language)}`;
}

const texts: Record<Language, FaultTexts> = { nb, nn, en };

// The compiler cannot see that a code and its facts belong together once they are picked apart; Fault makes sure of it.
const say = (fault: Fault, language: Language): string =>
  (texts[language][fault.code] as (facts: Faults[FaultCode]) => string)(fault.facts);
