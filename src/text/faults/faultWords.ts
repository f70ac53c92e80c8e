import { placeText, type Language } from "../language";
import type { Place } from "../../core";

/** What is wrong, and what to do about it: each a sentence or more. The place is written in front of them. */
export type FaultText = readonly [wrong: string, todo: string];

/** One fault in words: the number that users quote to each other, and its text in each language. Numbers never change. */
export type FaultWords<Facts> = { readonly number: number } & {
  readonly [L in Language]: (facts: Facts) => FaultText;
};

/** The words of a family of faults. The compiler asks for an entry with each new code. */
export type FamilyWords<Family> = { readonly [Code in keyof Family]: FaultWords<Family[Code]> };

/** `BIB-07`: how a fault's number is written. */
export const writtenNumber = (number: number): string => `BIB-${String(number).padStart(2, "0")}`;

/** Both parts as one text, behind the place that the fault names. */
export function joined([wrong, todo]: FaultText, facts: object, language: Language): string {
  const place = "place" in facts ? `${placeText(facts.place as Place, language)}: ` : "";
  return `${place}${wrong} ${todo}`;
}

/** The text of one reason among several. */
export const choose = <Reason extends string>(reason: Reason, texts: Record<Reason, FaultText>): FaultText =>
  texts[reason];
