import type { Fault, FaultCode, Faults, Finding } from "../../core";
import { joined, type FaultText } from "./faultText";
import { faultNumber } from "./numbers";
import { en } from "./workbook.en";
import { nb } from "./workbook.nb";
import { nn } from "./workbook.nn";
import type { Language } from "../language/language";
import { placeText } from "../language/places";

/** One text for each fault; the compiler asks for a new one with each new code. */
export type FaultTexts = { [Code in FaultCode]: (facts: Faults[Code]) => FaultText };

/** A finding in the columns of a list: its number, what is wrong, and what to do. */
export type FindingParts = { number: string; wrong: string; todo: string };

/**
 * Says what is wrong, where, and what to do, behind the fault's stable number.
 *
 * @example "BIB-07 «31. juni» finnes ikke: juni har 30 dager. Skriv 30. juni."
 */
export const faultText = (fault: Fault, language: Language): string =>
  `${faultNumber(fault.code)} ${joined(say(fault, language), fault, language)}`;

/** A finding as a reader meets it: the fault, with the cell in front where the fault does not name it. */
export function findingText(finding: Finding, language: Language): string {
  const ownPlace = "place" in finding.facts ? undefined : finding.at;
  const place = ownPlace === undefined ? "" : `${placeText(ownPlace, language)}: `;
  return `${faultNumber(finding.code)} ${place}${joined(say(finding, language), finding, language)}`;
}

/** A finding in parts, for a list that says in a column of its own where it is. */
export function findingParts(finding: Finding, language: Language): FindingParts {
  const [wrong, todo] = say(finding, language);
  return {
    number: faultNumber(finding.code),
    wrong: wrong.charAt(0).toLocaleUpperCase(language) + wrong.slice(1),
    todo,
  };
}

const texts: Record<Language, FaultTexts> = { nb, nn, en };

// The compiler cannot see that a code and its facts belong together once they are picked apart; Fault makes sure of it.
const say = (fault: Fault, language: Language): FaultText =>
  (texts[language][fault.code] as (facts: Faults[FaultCode]) => FaultText)(fault.facts);
