import type { Fault, FaultCode, Faults, Finding } from "../core";
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

/** The number users quote to each other. Numbers are append-only: a golden file pins them. */
export const faultNumber = (code: FaultCode): string => `BIB-${String(NUMBERS[code]).padStart(2, "0")}`;

const NUMBERS: Record<FaultCode, number> = {
  "text-for-amount": 1,
  "shapes-differ": 2,
  "period-missing": 3,
  "period-unknown": 4,
  "period-months-out-of-range": 5,
  "period-part-out-of-range": 6,
  "period-day-does-not-exist": 7,
  "period-day-ends-no-month": 8,
  "phasing-unknown": 9,
  "phasing-not-12-weights": 10,
  "phasing-weights-unusable": 11,
  "method-unknown": 12,
  "trend-without-months": 13,
  "category-unknown": 14,
  "growth-out-of-range": 15,
  "share-out-of-range": 16,
  "table-missing": 17,
  "column-missing": 18,
  "key-missing": 19,
  "key-doubled": 20,
  "key-blank": 21,
  "total-does-not-foot": 22,
  "budget-does-not-balance": 23,
  "period-year-differs": 24,
  "sheet-exists": 25,
  "setting-unusable": 26,
  "frame-not-2025": 27,
  "figure-differs": 28,
  "figure-missing": 29,
  "figures-unchecked": 30,
  "error-for-amount": 31,
  "group-unusable": 32,
  "income-missing": 33,
  "method-rests-on-blank": 34,
  "sheet-not-ours": 35,
};

const texts: Record<Language, FaultTexts> = { nb, nn, en };

// The compiler cannot see that a code and its facts belong together once they are picked apart; Fault makes sure of it.
const say = (fault: Fault, language: Language): string =>
  (texts[language][fault.code] as (facts: Faults[FaultCode]) => string)(fault.facts);
